package press.galley.layout.newsroom;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.galley.parse.Document;
import press.galley.parse.Value.Scalar;
import press.galley.site.Moment;
import press.galley.site.Moment.Precision;

/** An event as schema.org's Event. */
final class DescribedEvent {

  private static final String TERMS = "https://schema.org/";
  private static final Map<String, String> STATUS =
      Map.of(
          "cancelled", "EventCancelled",
          "postponed", "EventPostponed",
          "moved-online", "EventMovedOnline");
  private static final Map<String, String> ATTENDANCE =
      Map.of(
          "in-person", "OfflineEventAttendanceMode",
          "online", "OnlineEventAttendanceMode",
          "hybrid", "MixedEventAttendanceMode");

  private final Desk desk;
  private final DescribedSite site;

  DescribedEvent(Desk desk, DescribedSite site) {
    this.desk = desk;
    this.site = site;
  }

  Thing of(Document event) {
    Described described = new Described(desk);
    String status = STATUS.getOrDefault(event.text("status").orElse(""), "EventScheduled");
    Optional<String> attendance = event.text("mode").map(ATTENDANCE::get);
    return Thing.of("Event")
        .with("@id", described.id(event))
        .with("mainEntityOfPage", described.page(event))
        .with("name", event.title())
        .with("description", event.text("summary"))
        .with("url", described.page(event))
        .with("image", described.image(event))
        .with("startDate", event.moment("starts").map(DescribedEvent::iso))
        .with("endDate", event.moment("ends").map(DescribedEvent::iso))
        .with("eventStatus", TERMS + status)
        .with("eventAttendanceMode", attendance.map(TERMS::concat))
        .with("location", locations(event, described))
        .with("organizer", organisers(event))
        .with("performer", described.all(desk.edition().named(event, "speakers")))
        .with("inLanguage", event.language());
  }

  /** A day alone has no time that could bear a zone: as the first moment its end would be wrong. */
  private static String iso(Moment moment) {
    return moment.precision() == Precision.DATE
        ? DateTimeFormatter.ISO_LOCAL_DATE.format(moment.local())
        : Moments.iso(moment);
  }

  private static List<Thing> locations(Document event, Described described) {
    String mode = event.text("mode").orElse("");
    boolean online = !mode.isEmpty() && !mode.equals("in-person");
    List<Thing> locations = new ArrayList<>();
    if (!mode.equals("online")) {
      locations.add(
          Thing.of("Place")
              .with("name", event.text("venue"))
              .with("address", Described.address(event)));
    }
    if (online || event.text("status").filter("moved-online"::equals).isPresent()) {
      locations.add(Thing.of("VirtualLocation").with("url", described.page(event)));
    }
    return locations;
  }

  private List<Thing> organisers(Document event) {
    return event.fields().scalars("organisers").stream()
        .map(Scalar::text)
        .map(
            name ->
                name.equals(site.name())
                    ? site.brief()
                    : Thing.of("Organization").with("name", name))
        .toList();
  }
}
