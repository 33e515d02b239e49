package press.galley.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.site.ContentType;
import press.galley.site.Moment;
import press.galley.site.Place;

/**
 * A document on disk, public or not.
 *
 * @param id its path under the content folder without suffixes: {@code members/stoneygate}
 * @param language BCP 47, from its file name ({@code x.fr.md}), its {@code lang}, or the site's
 * @param type its content type
 * @param path its file relative to the site's root
 * @param fields its front matter
 * @param moments the instants that its fields hold, each by the scalar that was read
 * @param body its text
 */
public record Document(
    String id,
    String language,
    ContentType type,
    String path,
    Mapping fields,
    Map<Scalar, Moment> moments,
    Body body) {

  private static final Set<String> EXTENSIONS = Set.of("md", "html", "adoc", "ad", "asciidoc");

  /** Copies its moments. */
  public Document {
    moments = Map.copyOf(moments);
  }

  /** The instant that a field holds, if it was readable. */
  public Optional<Moment> moment(String field) {
    return fields.get(field).filter(Scalar.class::isInstance).map(moments::get);
  }

  /** The title; a document without one is a problem that parsing has reported. */
  public String title() {
    return fields.text("title").orElse("");
  }

  /** The text of a field. */
  public Optional<String> text(String field) {
    return fields.text(field);
  }

  /** The folder of its file, relative to the site's root, with {@code /} at its end. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** Whether a file's name is that of a document. */
  public static boolean isDocument(String path) {
    return EXTENSIONS.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  /** Its tags, as written. */
  public List<String> tags() {
    return fields.scalars("tags").stream().map(Scalar::text).toList();
  }

  /** Where its head begins. */
  public Place place() {
    return fields.place();
  }

  /** By path first: most that are compared differ in it, and a text may have yet to be parsed. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof Document that
            && path.equals(that.path)
            && id.equals(that.id)
            && language.equals(that.language)
            && type.equals(that.type)
            && fields.equals(that.fields)
            && moments.equals(that.moments)
            && body.equals(that.body));
  }

  /** By path alone, which is unique in a bake: hashing whole texts would cost too much. */
  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
