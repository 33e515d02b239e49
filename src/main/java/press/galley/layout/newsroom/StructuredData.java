package press.galley.layout.newsroom;

/** A page's structured data (JSON-LD, schema.org). */
final class StructuredData {

  private final Desk desk;

  StructuredData(Desk desk) {
    this.desk = desk;
  }

  /** One JSON text, safe within a script element. */
  String of(Sheet sheet) {
    return "{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\",\"url\":\""
        + desk.urls().absolute(sheet.url)
        + "\"}";
  }
}
