package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newsroom's pages ask for comes out, whether a page is kept or not, and nothing else. */
class KeptFilesTest {

  private static final String TEMPLATE = "templates/release.ftlh";
  private static final List<String> TEMPLATES =
      List.of("archive", "event", "home", "member", "news", "page", "person", "release", "tag");
  private static final String SECOND = "content/releases/2025/second.md";

  @TempDir Path temporary;
  private SmallNewsroom newsroom;

  @BeforeEach
  void newsroomWhoseReleasesMayHaveAPlayer() throws IOException {
    newsroom = SmallNewsroom.in(temporary);
    newsroom.write("assets/js/player.js", "play()");
    newsroom.write(
        TEMPLATE,
        text(TEMPLATE)
            .replace(
                "</@base.sheet>",
                "<#if content.dateline??>${asset(\"js/player.js\")}</#if></@base.sheet>"));
  }

  private String text(String path) throws IOException {
    return Files.readString(newsroom.folder().resolve(path));
  }

  private List<String> players() throws IOException {
    return newsroom.files().keySet().stream().filter(file -> file.contains("player")).toList();
  }

  @Test
  void fileThatAPageNoLongerAsksForIsNotPublishedForIt() throws IOException {
    String plain = text(SECOND);
    newsroom.write(SECOND, plain.replaceFirst("title:", "dateline: Quay\ntitle:"));
    newsroom.bake();
    assertFalse(players().contains("js/player.js"), players().toString());
    newsroom.write(SECOND, plain);
    newsroom.bake();
    assertEquals(List.of("js/player.js"), players());
  }

  /** The page's own reads hold still, the file's among them, when that of another one does not. */
  @Test
  void fileThatAPageNoLongerAsksForByAnothersDoingIsNotPublishedForIt() throws IOException {
    String person = "content/people/ada-quill.md";
    newsroom.write(
        TEMPLATE,
        text(TEMPLATE)
            .replace("<#if content.dateline??>", "<#if (content.people[0].role)! == \"Cox\">"));
    newsroom.write(
        SECOND, text(SECOND).replaceFirst("title:", "people: [people/ada-quill]\ntitle:"));
    newsroom.write(person, text(person).replaceFirst("role: .*", "role: Cox"));
    newsroom.bake();
    assertFalse(players().contains("js/player.js"), players().toString());
    newsroom.write(person, text(person).replaceFirst("role: .*", "role: Bow"));
    newsroom.bake();
    assertEquals(List.of("js/player.js"), players());
  }

  @Test
  void fileThatAKeptPageAsksForStays() throws IOException {
    newsroom.write(SECOND, text(SECOND).replaceFirst("title:", "dateline: Quay\ntitle:"));
    newsroom.bake();
    var before = newsroom.files();
    BakeReport again = newsroom.bake();
    assertEquals(again.pages(), again.kept());
    assertEquals(before, newsroom.files());
    assertEquals(1, players().size());
  }

  @Test
  void pageWithAHiddenTemplateIsMadeAnewEachTime() throws IOException {
    hasFoot(".foot.ftlh");
  }

  @Test
  void pageIsMadeAnewWhenATemplateThatItTakesInChanges() throws IOException {
    hasFoot("layout/parts/foot.ftlh");
  }

  private void hasFoot(String foot) throws IOException {
    newsroom.write(
        TEMPLATE,
        text(TEMPLATE).replace("</@base.sheet>", "<#include \"" + foot + "\"></@base.sheet>"));
    newsroom.write("templates/" + foot, "first foot");
    newsroom.bake();
    newsroom.write("templates/" + foot, "second foot");
    newsroom.bake();
    assertTrue(newsroom.files().values().stream().anyMatch(page -> page.contains("second foot")));
    assertTrue(newsroom.files().values().stream().noneMatch(page -> page.contains("first foot")));
  }

  /** It would stand for a component of another folder, whose page nobody would make anew. */
  @Test
  void contractInADeeperFolderIsNone() throws IOException {
    String teaser = text("templates/components/teaser/teaser.yaml");
    newsroom.write("templates/layout/components/teaser/teaser.yaml", teaser.replace("3", "7"));
    newsroom.bake();
    newsroom.write("templates/layout/components/teaser/teaser.yaml", "[");
    BakeReport again = newsroom.bake();
    assertEquals(List.of(), again.problems());
    assertEquals(again.pages(), again.kept());
  }

  @Test
  void notesHoldNothingOfWhatIsWithheld() throws IOException {
    newsroom.bake();
    Path cache = newsroom.aside().resolve("cache");
    String notes = new String(Files.readAllBytes(cache), StandardCharsets.ISO_8859_1);
    assertTrue(notes.contains("The hall opens"), "the notes tell of what is public");
    assertFalse(notes.contains("Zugzwang"), "the notes tell of what is withheld");
  }

  @Test
  void templateThatIsSavedDuringABakeIsTakenForNoOther() throws IOException {
    boolean[] saved = {false};
    Progress saving =
        (step, done, total) -> {
          if (!saved[0]) {
            saved[0] = true;
            TEMPLATES.forEach(template -> write(template, "<!-- saved -->"));
          }
        };
    Bake.run(newsroom.order(), saving);
    TEMPLATES.forEach(template -> write(template, ""));
    newsroom.bake();
    assertTrue(
        newsroom.files().values().stream().noneMatch(page -> page.contains("<!-- saved -->")));
  }

  private void write(String template, String more) {
    try {
      String path = "templates/" + template + ".ftlh";
      newsroom.write(path, text(path).replace("<!-- saved -->", "") + more);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
