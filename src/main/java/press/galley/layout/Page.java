package press.galley.layout;

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
 */
public record Page(
    String url, String file, String language, String template, Object model, Place place) {}
