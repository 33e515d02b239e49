package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bake --explain} says what a page reads, and why it was made anew or not. */
class ExplainTest {

  @TempDir Path root;
  private TinySite site;

  @BeforeEach
  void writeSite() {
    site =
        new TinySite(root)
            .with("jbake.properties", "render.archive=false", "render.tags=false")
            .with("templates/post.ftl", "<#include \"head.ftl\">${content.body}")
            .with("templates/head.ftl", "<title>${content.title}</title>")
            .with(
                "templates/index.ftl",
                "<#list published_posts as post>${post.title} ${post.uri}</#list>")
            .with("templates/masterindex.ftl", "")
            .with("templates/feed.ftl", "${.now}")
            .with("templates/sitemap.ftl", "map")
            .post("content/buoy.md", "status=published")
            .post("content/mole.md", "status=published");
  }

  private String explained(String url) {
    String out = Command.in(root).run("bake", "--explain", url).text();
    return out.substring(0, out.indexOf("\n\n"));
  }

  @Test
  void pageThatIsNewSaysSoAndWhatItReads() {
    assertEquals(
        """
        /index.html was made anew: the last bake left no notes of it.
          made with  index.ftl
          its own    page: published_posts
          reads      title, uri of content/buoy.md, content/mole.md""",
        explained("/index.html"));
  }

  @Test
  void pageThatStaysSaysSo() {
    explained("/");
    assertEquals(
        """
        /buoy.html stays as it was: all that it reads is as it was.
          made with  head.ftl, post.ftl
          its own    page: content
          its own    content: title, body""",
        explained("buoy.html"));
  }

  @Test
  void pageIsMadeAnewForWhatItReads() {
    explained("/");
    site.post("content/mole.md", "status=published", "title=The mole");
    assertEquals(
        "/index.html was made anew: title, uri of content/mole.md is not as it was.",
        explained("/index.html").lines().findFirst().orElseThrow());
  }

  @Test
  void pageIsMadeAnewForItsTemplate() {
    explained("/");
    site.with("templates/head.ftl", "<title>Harbour</title>");
    assertEquals(
        "/buoy.html was made anew: its template head.ftl is not as it was.",
        explained("/buoy.html").lines().findFirst().orElseThrow());
  }

  @Test
  void pageIsMadeAnewWhereItsFileIsGone() throws IOException {
    explained("/");
    Files.delete(site.output().resolve("buoy.html"));
    assertEquals(
        "/buoy.html was made anew: its file in the output is not as the last bake left",
        explained("/buoy.html").lines().findFirst().orElseThrow());
  }

  @Test
  void pageThatTellsTheTimeIsMadeAnewInEveryBake() {
    explained("/");
    assertEquals(
        """
        /feed.xml is made anew in every bake: it reads what may differ each time, such
        as .now, a hidden template, or a tool of another maker.""",
        explained("/feed.xml"));
  }

  @Test
  void addressWithoutPageIsSaid() {
    assertEquals(
        """
        There is no page at “/nope” to explain. Write the address of one as its links
        do: feeds, maps and assets are no pages.""",
        explained("/nope"));
    assertEquals(
        "There is no page at “buoys.html” to explain. Did you mean “/buoy.html”?",
        explained("buoys.html"));
    assertEquals(1, Command.in(root).run("bake", "--explain", "/nope").exit());
    assertEquals(0, Command.in(root).run("bake", "--explain", "/feed.xml").exit());
  }
}
