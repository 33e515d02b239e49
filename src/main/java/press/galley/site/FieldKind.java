package press.galley.site;

/** What a field of a content type holds, beyond its JSON type. */
public enum FieldKind {
  /** Plain text, a number or a yes or no: shown as it stands. */
  PLAIN,
  /** An instant, {@code format: instant} in the schema. */
  INSTANT,
  /** An image: {@code src, alt, caption, credit, licence}; {@code format: image}. */
  IMAGE,
  /** The id of another document, {@code format: relation} with {@code relatesTo}. */
  RELATION,
  /** The name of an entry in a data file, {@code format: data} with {@code dataFile}. */
  DATA,
  /** An ISO 3166-1 country code, {@code format: country}. */
  COUNTRY,
  /** Text with Markdown in it, {@code format: markdown}. */
  MARKDOWN,
  /** An object or a list of objects with fields of its own. */
  GROUP
}
