package press.galley.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewTextTest extends PreviewedNewsroom {

  private static final String FILE = "content/releases/2025/tide.md";
  private static final String PAGE = "/news/2025/tide/";

  @Test
  void newTextHasAPageAndStandsInLists() throws Exception {
    assertEquals(404, reader.get("/news/2025/tide/").statusCode());
    Files.writeString(
        site.resolve("content/releases/2025/tide.md"),
        "---\ntitle: The tide turns\ndate: 2025-12-01\n---\n\nIt does.\n");
    awaitStatus(200, "/news/2025/tide/");
    assertTrue(page("/news/").contains("The tide turns"));
    Files.delete(site.resolve("content/releases/2025/tide.md"));
    awaitStatus(404, "/news/2025/tide/");
    assertFalse(page("/news/").contains("The tide turns"));
  }

  @Test
  void aNewTextWhoseTemplateIsBrokenSaysWhyItHasNoPage() throws Exception {
    page(OPENING_PAGE);
    save("templates/release.ftlh", "<#", "<#if <#");
    Files.writeString(
        site.resolve("content/releases/2025/tide.md"),
        "---\ntitle: The tide turns\ndate: 2025-12-01\n---\n\nIt does.\n");
    awaitStatus(500, "/news/2025/tide/");
    String page = page("/news/2025/tide/");
    assertTrue(page.contains("\"freshness\":\"last-good\""), page);
    assertTrue(page.contains("\"code\":\"template-error\""), page);
  }

  /** Whoever begins a text with a slip sees the text, and the slip over it. */
  @ParameterizedTest
  @CsvSource({
    "[away](nowhere.md), broken-link",
    "![Sea](sea.jpg), missing-image",
    "[out](../../../../out.md), link-leaves-site"
  })
  void newTextThatNamesWhatIsNotThereIsShown(String slip, String code) throws Exception {
    write("It does. " + slip + " Written.");
    String page = pageWith("Written.", PAGE);
    assertEquals(2, page.split("\"code\":\"" + code + "\"", -1).length, page);
    assertTrue(page("/news/").contains("The tide turns"));
    write("It does. " + slip + " Written anew.");
    pageWith("Written anew.", PAGE);
    write("It does. Mended.");
    assertTrue(pageWith("\"freshness\":\"fresh\",\"problems\":[]", PAGE).contains("Mended."));
  }

  @Test
  void textThatIsWrittenAnewAfterItWasDeletedIsAnother() throws Exception {
    write("The old words.");
    pageWith("The old words.", PAGE);
    Files.delete(site.resolve(FILE));
    awaitStatus(404, PAGE);
    write("The new words.\n\nThey lead [away](nowhere.md).");
    String page = pageWith("broken-link", PAGE);
    assertTrue(page.contains("The new words"), page);
  }

  /** It may be that of its original, whose embargo counts. */
  @Test
  void newTextThatNamesAnUnknownIdHasNoPage() throws Exception {
    Files.writeString(
        site.resolve("content/releases/2025/tide.fr.md"),
        "---\ntitle: The tide turns\ndate: 2025-12-01\ntranslationOf: releases/2026/emb\n---\n");
    pageWith("\"code\":\"unknown-id\"", OPENING_PAGE);
    assertEquals(404, reader.get("/fr" + PAGE).statusCode());
    assertEquals(404, reader.get(PAGE).statusCode());
  }

  private void write(String text) throws IOException {
    Files.writeString(
        site.resolve(FILE), "---\ntitle: The tide turns\ndate: 2025-12-01\n---\n\n" + text + "\n");
  }
}
