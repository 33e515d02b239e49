package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A microsite is a folder with a front. */
class MicrositeTest {

  private static final String PAGE = "---\ntitle: A page\ntype: page\n---\nText.\n";

  @TempDir Path temporary;
  private SmallNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = SmallNewsroom.in(temporary);
  }

  @Test
  void micrositeWithoutAFrontIsAProblemSaidOnce() throws IOException {
    newsroom.write("content/microsites/fair/food.md", PAGE);
    newsroom.write("content/microsites/fair/stalls/index.md", PAGE);
    Command.Outcome outcome = Command.in(newsroom.folder()).run("bake");
    assertEquals(1, outcome.exit());
    assertEquals(
        """
        error  content/microsites/fair/food.md:1:1  missing-front
          The microsite of this page has no front.
          found  microsites/fair
          hint   Write content/microsites/fair/index.md, with “type: microsite” and
                 “title: …” in its head.

        Nothing was written: 1 error. The last good output stays as it was.
        """,
        outcome.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fair.md", "fair/index.md", "fair/index.fr.md", "fair/index.html"})
  void frontMayBeWrittenInAnyOfTheFormsOfADocument(String front) throws IOException {
    newsroom.write("content/microsites/fair/food.md", PAGE);
    newsroom.write("content/microsites/" + front, "---\ntitle: Fair\nstatus: draft\n---\n");
    assertEquals(List.of(), said(newsroom.bake()));
  }

  @Test
  void frontThatCannotBeReadIsNotMissing() throws IOException {
    newsroom.write("content/microsites/fair/food.md", PAGE);
    newsroom.write("content/microsites/fair/index.md", "---\ntitel: Fair\n---\n");
    assertEquals(
        List.of(
            "missing-field content/microsites/fair/index.md:1:1",
            "unknown-field content/microsites/fair/index.md:2:1"),
        said(newsroom.bake()));
  }

  @Test
  void draftsWithoutAFrontAreAWarning() throws IOException {
    newsroom.write(
        "content/microsites/fair/food.md", PAGE.replace("type: page", "type: page\nstatus: draft"));
    BakeReport report = newsroom.bake();
    assertFalse(report.failed());
    assertEquals(List.of("fails-later content/microsites/fair/food.md:1:1"), said(report));
    assertEquals(
        "The microsite of this page has no front: the bake will fail when it is published.",
        report.problems().get(0).title());
  }

  @Test
  void pagesOfAMicrositeWithADomainOfItsOwnStandOnIt() throws IOException {
    newsroom.write(
        "content/microsites/fair/index.md", "---\ntitle: Fair\nhost: fair.example\n---\n");
    newsroom.write(
        "content/microsites/fair/food.md",
        PAGE.replace("type: page", "type: page\naliases: [/eat/]"));
    newsroom.write("content/microsites/fair/food.fr.md", PAGE);
    String template =
        "${page.canonical} ${page.openGraph.url} ${page.xDefault!} ${page.jsonLd?no_esc}"
            + "<#list page.alternates as a> ${a.absolute}</#list> ${page.url}";
    newsroom.write("templates/microsite.ftlh", template);
    newsroom.write("templates/subpage.ftlh", template);
    assertEquals(List.of(), said(newsroom.bake()));
    Map<String, String> files = newsroom.files();
    String food = "https://fair.example/fair/food/";
    String french = "https://fair.example/fr/fair/food/";
    String page = files.get("fair/food/index.html");
    assertTrue(page.startsWith(food + " " + food + " " + food + " {"), page);
    assertTrue(page.endsWith(" " + food + " " + french + " /fair/food/"), page);
    assertFalse(page.contains("https://news.example.org/fair/"), page);
    assertTrue(page.contains("\"item\":\"https://fair.example/fair/\""), page);
    assertTrue(files.get("fr/fair/food/index.html").startsWith(french + " " + french));
    assertTrue(files.get("fair/index.html").startsWith("https://fair.example/fair/ "));
    assertTrue(files.get("eat/index.html").contains("<link rel=\"canonical\" href=\"" + food));
    assertFalse(files.get("sitemap.xml").contains("/fair/"));
    assertTrue(files.get("sitemap.xml").contains("<loc>https://news.example.org/gala/</loc>"));
  }

  @Test
  void domainOfTheSiteItselfIsNoOther() throws IOException {
    newsroom.write(
        "content/microsites/gala/index.md", "---\ntitle: Gala\nhost: news.example.org\n---\n");
    newsroom.write("templates/microsite.ftlh", "${page.canonical}");
    assertEquals(List.of(), said(newsroom.bake()));
    assertEquals("https://news.example.org/gala/", newsroom.files().get("gala/index.html"));
    assertTrue(newsroom.files().get("sitemap.xml").contains("example.org/gala/</loc>"));
  }

  private static List<String> said(BakeReport report) {
    return report.problems().stream().map(p -> p.code().slug() + " " + p.place()).toList();
  }
}
