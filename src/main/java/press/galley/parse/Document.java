package press.galley.parse;

import java.util.List;
import java.util.Optional;
import press.galley.parse.Value.Mapping;
import press.galley.site.ContentType;
import press.galley.site.Place;

/**
 * A document on disk, public or not.
 *
 * @param id its path under the content folder without suffixes: {@code members/stoneygate}
 * @param language BCP 47, from its file name ({@code x.fr.md}), its {@code lang}, or the site's
 * @param type its content type
 * @param path its file relative to the site's root
 * @param fields its front matter
 * @param body its text
 */
public record Document(
    String id, String language, ContentType type, String path, Mapping fields, Body body) {

  /** The title; a document without one is a problem that parsing has reported. */
  public String title() {
    return fields.text("title").orElse("");
  }

  /** The text of a field. */
  public Optional<String> text(String field) {
    return fields.text(field);
  }

  /** Its tags, as written. */
  public List<String> tags() {
    return fields.scalars("tags").stream().map(Value.Scalar::text).toList();
  }

  /** Where its head begins. */
  public Place place() {
    return fields.place();
  }
}
