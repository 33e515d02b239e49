package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A note among editors stays among them. */
class InternalNotesTest {

  /** Shows every field that a template can see. */
  private static final String ALL =
      "<#list content as name, value>${name} <#if value?is_string>${value}</#if></#list>"
          + "${content.internal!}";

  @TempDir Path temporary;

  private SmallNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = SmallNewsroom.in(temporary);
  }

  @Test
  void noFileHoldsTheInternalNoteOfADocumentOfAnyType() throws IOException {
    document("releases/2025/note.md", "date: 2025-04-01", "release");
    document("members/note.md", "country: FR", "member");
    document("people/note.md", "role: Conductor", "person");
    document("events/note.md", "starts: 2025-05-01", "event");
    document("microsites/fair/index.md", "date: 2025-04-01", "microsite");
    document("pages/note.md", "nav: 7", "page");
    document("reports/note.md", "topic: Wind", "report");
    newsroom.write(
        "types/report.schema.json",
        """
        {"title": "Report", "description": "A report.", "type": "object", "x-folder": "reports",
         "x-template": "report.ftlh", "required": ["title"], "properties": {
          "title": {"type": "string", "description": "Its title."}}}
        """);
    assertEquals(List.of(), newsroom.bake().problems());
    assertTrue(newsroom.files().get("news/2025/note/index.html").contains("title Shown"));
    assertTrue(newsroom.files().get("reports/note/index.html").contains("topic Wind"));
    nothingIsHeld();
    newsroom.bake();
    nothingIsHeld();
  }

  @Test
  void noteThatIsNoTextIsAProblemOfItsLine() throws IOException {
    newsroom.write("content/pages/about.md", "---\ntitle: About\ninternal: [One, Two]\n---\nUs.\n");
    assertEquals(
        List.of("error content/pages/about.md:3:11 wrong-value: a list"),
        TinySite.words(newsroom.bake()));
  }

  private void document(String path, String field, String template) throws IOException {
    newsroom.write(
        "content/" + path,
        "---\ntitle: Shown\n" + field + "\ninternal: |\n  Zugzwang.\n---\nText.\n");
    newsroom.write("templates/" + template + ".ftlh", ALL);
  }

  /** The website, and what the bake has noted beside it. */
  private void nothingIsHeld() throws IOException {
    Map<String, String> all = Tree.read(newsroom.folder().resolve("target"));
    assertTrue(all.containsKey(".site.galley/cache"));
    all.forEach(
        (file, text) -> assertFalse(text.toLowerCase(Locale.ROOT).contains("zugzwang"), file));
  }
}
