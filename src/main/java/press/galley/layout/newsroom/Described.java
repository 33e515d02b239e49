package press.galley.layout.newsroom;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.galley.parse.Document;

/** What schema.org says of documents of every type. */
final class Described {

  private final Desk desk;

  Described(Desk desk) {
    this.desk = desk;
  }

  /** What a document's thing is known by, wherever it is named. */
  String id(Document document) {
    return page(document) + "#" + document.type().name();
  }

  /** The address of its page. */
  String page(Document document) {
    return desk.canonical(document);
  }

  /** Documents that another one names, each by its name and its page. */
  List<Thing> all(List<Document> documents) {
    return documents.stream().map(this::brief).toList();
  }

  /** A document that another one names. */
  Thing brief(Document document) {
    String type =
        switch (document.type().name()) {
          case "release" -> "NewsArticle";
          case "member" -> "Organization";
          case "person" -> "Person";
          case "event" -> "Event";
          default -> "WebPage";
        };
    return Thing.of(type)
        .with("@id", id(document))
        .with("name", document.title())
        .with("url", page(document));
  }

  /** Its lead image. */
  Optional<Thing> image(Document document) {
    if (!(desk.view(document, document.language()).get("image") instanceof Map<?, ?> image)) {
      return Optional.empty();
    }
    return Optional.of(
        Thing.of("ImageObject")
            .with("url", image.get("absolute"))
            .with("width", image.get("width"))
            .with("height", image.get("height"))
            .with("caption", image.get("caption"))
            .with("creditText", image.get("credit"))
            .with("license", address(image.get("licence"))));
  }

  /** The licence must be an address here; a name such as CC BY 4.0 is left out. */
  private static Optional<Object> address(@Nullable Object licence) {
    return Optional.ofNullable(licence).filter(text -> text.toString().matches("https?://\\S+"));
  }

  /** Where something stands, by city and country. */
  static Thing address(Document document) {
    return Thing.of("PostalAddress")
        .with("addressLocality", document.text("city"))
        .with("addressCountry", document.text("country"));
  }

  static String iso(OffsetDateTime date) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
  }
}
