package press.galley.site;

import java.util.List;

/**
 * One field of a content type, as its schema declares it.
 *
 * @param name the key in front matter
 * @param kind what it holds; for a list, what each item holds
 * @param list whether it holds a list
 * @param required whether a document must have it
 * @param refersTo for a relation the type of the other document (empty: any), for data the file's
 *     name without suffix; else empty
 * @param description what it is for, one or two sentences, as the handbook shows it
 * @param fields for a group, its own fields; else empty
 */
public record Field(
    String name,
    FieldKind kind,
    boolean list,
    boolean required,
    String refersTo,
    String description,
    List<Field> fields) {

  /** Copies its list. */
  public Field {
    fields = List.copyOf(fields);
  }
}
