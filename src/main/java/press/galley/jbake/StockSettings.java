package press.galley.jbake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import org.apache.commons.configuration2.Configuration;
import org.apache.commons.configuration2.ex.ConversionException;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.SetUpException;

/** Checks that JBake's settings can be read as what they are: it stops at the first that can't. */
final class StockSettings {

  private static final List<String> YES_OR_NO =
      List.of(
          "asciidoctor.attributes.export",
          "asset.ignore",
          "clear.cache",
          "img.path.prepend.host",
          "img.path.update",
          "index.paginate",
          "render.archive",
          "render.error404",
          "render.feed",
          "render.index",
          "render.sitemap",
          "render.tags",
          "render.tagsindex",
          "tag.sanitize",
          "uri.noExtension");

  /** How many posts a page has, Galley's own check says. */
  private static final List<String> NUMBERS = List.of("server.port");

  private static final List<String> ENCODINGS = List.of("render.encoding", "template.encoding");

  private final Configuration settings;
  private final SettingLines lines;

  private StockSettings(Configuration settings, SettingLines lines) {
    this.settings = settings;
    this.lines = lines;
  }

  /**
   * Checks the settings of a site.
   *
   * @throws SetUpException for one that can't be read
   */
  static void check(Configuration settings, SettingLines lines) {
    StockSettings check = new StockSettings(settings, lines);
    YES_OR_NO.forEach(
        key -> check.reads(key, () -> settings.getBoolean(key, null), "Write true or false."));
    NUMBERS.forEach(
        key -> check.reads(key, () -> settings.getInteger(key, null), "Write a whole number."));
    ENCODINGS.forEach(check::encoding);
  }

  private void reads(String key, Runnable reading, String hint) {
    try {
      reading.run();
    } catch (ConversionException e) {
      throw wrong(key, hint);
    }
  }

  private void encoding(String key) {
    String name = settings.getString(key, "UTF-8");
    try {
      if (Charset.isSupported(name)) {
        return;
      }
    } catch (IllegalCharsetNameException e) {
      throw wrong(key, "Write UTF-8.");
    }
    throw wrong(key, "Write UTF-8.");
  }

  private SetUpException wrong(String key, String hint) {
    return new SetUpException(
        new Problem(
            ProblemCode.WRONG_SETTING,
            lines.place(key),
            "The setting " + key + " has a value that can’t be used.",
            String.valueOf(settings.getString(key, "")),
            hint));
  }
}
