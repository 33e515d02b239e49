package press.galley.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A window stays with the text that it shows. */
class NewAddressTest extends PreviewedNewsroom {

  /** With its slug, its year or the name of its file the address of a text changes. */
  @Test
  void whoLooksAtATextFollowsItToItsNewAddress() throws Exception {
    page(OPENING_PAGE);
    save(OPENING, "title:", "slug: hall\ntitle:");
    assertEquals("/news/2025/hall/", newAddress(OPENING_PAGE));
    Path second = site.resolve("content/releases/2025/second.md");
    String page = "/news/2025/second/";
    page(page);
    Files.move(second, second.resolveSibling("another.md"));
    assertEquals("/news/2025/another/", newAddress(page));
    Files.delete(second.resolveSibling("another.md"));
    awaitStatus(404, "/news/2025/another/");
  }

  /** Whoever renames a text, sees that a link to it breaks, and takes it back. */
  @Test
  void whoTakesANewNameBackIsFollowedBackWhateverIsWrong() throws Exception {
    Path second = site.resolve("content/releases/2025/second.md");
    page("/news/2025/second/");
    save(OPENING, "title:", "titel:");
    pageWith("\"code\":\"unknown-field\"", OPENING_PAGE);
    Path another = second.resolveSibling("another.md");
    Files.move(second, another);
    assertEquals("/news/2025/another/", newAddress("/news/2025/second/"));
    Files.move(another, second);
    assertEquals("/news/2025/second/", newAddress("/news/2025/another/"));
  }
}
