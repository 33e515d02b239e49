package press.galley.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of document: a JSON Schema, a template and the folder its documents stand in.
 *
 * @param name {@code release}; the value of {@code type} in front matter
 * @param folder the folder under {@code content/} that implies it, or empty
 * @param template the template's file name under the templates folder
 * @param fields its fields by name, in the schema's order
 */
public record ContentType(String name, String folder, String template, Map<String, Field> fields) {

  /** Copies its fields, keeping their order. */
  public ContentType {
    fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  // Asked when the program is still cold: what Java itself makes of a record costs milliseconds the
  // first time.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ContentType that
            && name.equals(that.name)
            && folder.equals(that.folder)
            && template.equals(that.template)
            && fields.equals(that.fields));
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The field of that name, if the type has it. */
  public Optional<Field> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** The fields of one kind, in the schema's order. */
  public List<Field> fieldsOf(FieldKind kind) {
    return fields.values().stream().filter(field -> field.kind() == kind).toList();
  }
}
