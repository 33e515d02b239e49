package press.galley.layout;

import java.util.Optional;
import press.galley.site.Place;

/**
 * Everything that becomes a file through a template.
 *
 * @param url from the site's root, without the path of its host: {@code /news/2025/expansion/}
 * @param file where it is written, under the output folder: {@code news/2025/expansion/index.html}
 * @param language BCP 47
 * @param template the template's name under the templates folder
 * @param model what the template sees
 * @param place the document that it shows, or the site's settings
 * @param listing what a map of the site says of it; nothing for a page that no map names
 */
public record Page(
    String url,
    String file,
    String language,
    String template,
    Object model,
    Place place,
    Optional<Listing> listing) {

  /** A page that no map of the site names. */
  public Page(
      String url, String file, String language, String template, Object model, Place place) {
    this(url, file, language, template, model, place, Optional.empty());
  }
}
