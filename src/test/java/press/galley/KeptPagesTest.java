package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of a stock site is kept as long as everything that it read is as it was. */
class KeptPagesTest {

  private static final String PUBLIC = "status=published";

  private static final String SETTINGS =
      "render.index=false\nrender.archive=false\nrender.feed=false\nrender.tags=false";

  @TempDir Path temporary;
  private TinySite site;

  @BeforeEach
  void write() {
    site =
        new TinySite(temporary)
            .stock()
            .post("content/one.md", PUBLIC)
            .post("content/two.md", PUBLIC);
  }

  @Test
  void pageStaysWhenAnotherDocumentChanges() {
    site.bakeAgain();
    site.post("content/one.md", PUBLIC, "title=New");
    assertEquals(1, site.bakeAgain().kept());
  }

  @Test
  void pageThatAsksTheDataForADocumentIsRenderedWhenThatChanges() {
    site.with("templates/post.ftl", "${(data.get(\"one.html\").author)!\"nobody\"}");
    site.bakeAgain();
    site.post("content/one.md", PUBLIC, "author=Ada");
    site.bakeAgain();
    assertEquals("Ada\n", site.files().get("two.html"));
  }

  @Test
  void pageStaysWhenAnotherDataFileChanges() {
    site.with("templates/post.ftl", "${data.get(\"crew.yml\").name}");
    site.with("data/crew.yml", "name: Dawn").with("data/boat.yml", "length: 1");
    site.bakeAgain();
    site.with("data/boat.yml", "length: 2");
    assertEquals(2, site.bakeAgain().kept());
    site.with("data/crew.yml", "name: Dusk");
    assertEquals(0, site.bakeAgain().kept());
    assertEquals("Dusk\n", site.files().get("two.html"));
  }

  @Test
  void pageWithAHiddenTemplateIsRenderedEachTime() {
    site.with("templates/post.ftl", "<#include \".hidden.ftl\">")
        .with("templates/.hidden.ftl", "1");
    site.bakeAgain();
    site.with("templates/.hidden.ftl", "2");
    site.bakeAgain();
    assertEquals("2\n", site.files().get("two.html"));
  }

  @Test
  void templateThatTakesItselfInIsAProblem() {
    site.with("templates/post.ftl", "<#include \"post.ftl\">");
    assertEquals(
        List.of("error templates/post.ftl template-error: It takes itself in without end."),
        TinySite.words(site.bakeAgain()));
  }

  @Test
  void firstOfTwoValuesOfASettingCounts() {
    site.with("templates/post.ftl", "<#list config.crew as name>${name} </#list>");
    site.with("jbake.properties", SETTINGS, "crew=Ada", "crew=Bo");
    site.bakeAgain();
    String before = site.files().get("two.html");
    site.with("jbake.properties", SETTINGS, "crew=Cy", "crew=Bo");
    site.bakeAgain();
    assertNotEquals(before, site.files().get("two.html"));
  }
}
