package press.galley.layout;

import java.util.Map;
import press.galley.parse.Value.Mapping;
import press.galley.site.Problems;

/**
 * What a layout works with beside the Edition.
 *
 * @param urls makes addresses
 * @param media publishes the files beside documents
 * @param assets publishes the site's own files
 * @param messages the words of the templates
 * @param data the data files by name: {@code contacts}, {@code boilerplate}
 * @param problems where to say what is wrong
 */
public record Materials(
    Urls urls,
    Media media,
    Assets assets,
    Messages messages,
    Map<String, Mapping> data,
    Problems problems) {

  /** Copies the data. */
  public Materials {
    data = Map.copyOf(data);
  }
}
