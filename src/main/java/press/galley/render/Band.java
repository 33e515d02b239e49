package press.galley.render;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import press.galley.edit.Preview;
import press.galley.edit.Preview.Wait;
import press.galley.layout.Page;
import press.galley.layout.Ribbon;
import press.galley.layout.Seams;
import press.galley.site.Almanac;
import press.galley.site.Moment;

/**
 * Marks the pages of a preview whose own templates don't: a stock site's, and those of templates
 * that leave the component {@code preview} out. Thread-safe.
 */
public final class Band {

  /** The class of the component. */
  private static final String OWN = "class=\"preview";

  private static final String NO_INDEX = "<meta name=\"robots\" content=\"noindex\">";

  private final Preview preview;

  /** For pages that show this; a page for readers gets no band. */
  public Band(Preview preview) {
    this.preview = preview;
  }

  /**
   * The bytes of a page, with a band where it is one of a preview and has none. Nobody has noted on
   * what a band depends: such a page is made anew in every bake.
   */
  byte[] over(Page page, byte[] made, Reads reads) {
    if (preview.at().isEmpty() || !page.file().endsWith(".html")) {
      return made;
    }
    // A character a byte: what is found here is an offset there, whatever the page holds.
    String html = new String(made, ISO_8859_1);
    if (html.contains(OWN)) {
      return made;
    }
    reads.unrepeatable();
    Seams seams = Seams.of(html);
    String band = Ribbon.of("galley-band", words(page, preview.at().get()));
    String marked =
        html.substring(0, seams.head())
            + NO_INDEX
            + html.substring(seams.head(), seams.body())
            + new String(band.getBytes(UTF_8), ISO_8859_1)
            + html.substring(seams.body());
    return marked.getBytes(ISO_8859_1);
  }

  private String words(Page page, Moment at) {
    Wait wait = preview.waits().get(page.place().file());
    String held =
        wait == null
            ? ""
            : (wait.field().equals("embargo") ? "Under embargo until " : "Not public before ")
                + exact(wait.until())
                + ". ";
    return held + "Preview: the website as it will be on " + exact(at) + ".";
  }

  private static String exact(Moment moment) {
    return Almanac.english().minute(moment.local());
  }
}
