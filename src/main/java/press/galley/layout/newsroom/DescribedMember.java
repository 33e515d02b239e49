package press.galley.layout.newsroom;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import press.galley.parse.Document;
import press.galley.parse.Value.Scalar;

/** A member as schema.org's Organization. */
final class DescribedMember {

  private final Desk desk;
  private final DescribedSite site;

  DescribedMember(Desk desk, DescribedSite site) {
    this.desk = desk;
    this.site = site;
  }

  Thing of(Document member) {
    Described described = new Described(desk);
    String page = described.page(member);
    return Thing.of("Organization")
        .with("@id", described.id(member))
        .with("mainEntityOfPage", page)
        .with("name", member.title())
        .with("description", member.text("summary"))
        .with("url", member.text("website").orElse(page))
        .with("image", described.image(member))
        .with("address", Described.address(member))
        .with("location", location(member))
        .with("parentOrganization", Thing.of("Organization").with("name", member.text("host")))
        .with("memberOf", site.brief())
        .with("sameAs", member.text("ror"));
  }

  private static Optional<Thing> location(Document member) {
    List<Scalar> point = member.fields().scalars("location");
    return point.size() == 2
        ? Optional.of(
            Thing.of("Place")
                .with(
                    "geo",
                    Thing.of("GeoCoordinates")
                        .with("latitude", new BigDecimal(point.get(0).text()))
                        .with("longitude", new BigDecimal(point.get(1).text()))))
        : Optional.empty();
  }
}
