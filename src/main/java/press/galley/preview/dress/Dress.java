package press.galley.preview.dress;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import press.galley.layout.Seams;

/** Lays the preview over a page: what is not public is marked, and a script shows the rest. */
public final class Dress {

  private static final String NO_INDEX = "<meta name=\"robots\" content=\"noindex\">";

  private static final String PARTS =
      "<link rel=\"stylesheet\" href=\"/_galley/preview.css\">"
          + "<script type=\"module\" src=\"/_galley/preview.js\"></script>";

  private static final String SCRIPT = "text/javascript;charset=utf-8";
  private static final String STYLE = "text/css;charset=utf-8";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("preview.js", SCRIPT),
          Map.entry("morph.js", SCRIPT),
          Map.entry("source.js", SCRIPT),
          Map.entry("pictures.js", SCRIPT),
          Map.entry("bar.js", SCRIPT),
          Map.entry("panel.js", SCRIPT),
          Map.entry("drawer.js", SCRIPT),
          Map.entry("words.js", SCRIPT),
          Map.entry("make.js", SCRIPT),
          Map.entry("idiomorph.js", SCRIPT),
          Map.entry("preview.css", STYLE),
          Map.entry("bar.css", STYLE));

  private Dress() {}

  /**
   * A page with its state, for a browser; every byte of it is kept.
   *
   * @param html in UTF-8, of any site, whole or not
   */
  public static byte[] on(byte[] html, PageState state) {
    // A character a byte: what is found here is an offset there, whatever the page holds.
    String page = new String(html, ISO_8859_1);
    Seams seams = Seams.of(page);
    String dressed =
        page.substring(0, seams.head())
            + NO_INDEX
            + page.substring(seams.head(), seams.body())
            + bytes(Banner.over(state))
            + page.substring(seams.body(), seams.end())
            + "<script type=\"application/json\" id=\"galley-state\">"
            + bytes(StateJson.of(state))
            + "</script>"
            + PARTS
            + page.substring(seams.end());
    return dressed.getBytes(ISO_8859_1);
  }

  /** What is seen before the first page can be shown; it looks by itself whether that is so. */
  public static byte[] waiting() {
    return resource("waiting.html");
  }

  private static String bytes(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  /** A file that dressed pages ask for under {@code /_galley/}; nothing where it is not one. */
  public static Optional<File> file(String name) {
    return Optional.ofNullable(TYPES.get(name)).map(type -> new File(type, content(name)));
  }

  private static byte[] content(String name) {
    // The library comes as a script of the old kind, and is kept as it came.
    return name.equals("idiomorph.js")
        ? (new String(resource("idiomorph.min.js"), UTF_8) + "\nexport { Idiomorph };\n")
            .getBytes(UTF_8)
        : resource(name);
  }

  private static byte[] resource(String name) {
    try (InputStream in = Dress.class.getResourceAsStream("/press/galley/preview/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A file of the preview's own.
   *
   * @param type the media type, with its charset
   * @param content the bytes
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record File(String type, byte[] content) {}
}
