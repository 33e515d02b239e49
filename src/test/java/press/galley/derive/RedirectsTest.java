package press.galley.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

class RedirectsTest {

  @TempDir private Path folder;

  @Test
  void pageStandsAtEveryEarlierAddressAndLeadsOn() {
    ExampleNewsroom newsroom = ExampleNewsroom.full(folder).baked();
    String page =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>The choir opens a second hall</title>
          <meta http-equiv="refresh" content="0; url=https://choir.example/news/2026/second-hall/">
          <link rel="canonical" href="https://choir.example/news/2026/second-hall/">
        </head>
        <body>
        <main>
          <h1><a href="https://choir.example/news/2026/second-hall/">The choir opens a second hall</a></h1>
        </main>
        </body>
        </html>
        """;
    assertEquals(page, newsroom.output("2026/hall/index.html"));
    assertEquals(page, newsroom.output("old/hall.html"));
  }

  @Test
  void listOfRedirectsNamesBothFormsOfAnAddress() {
    ExampleNewsroom newsroom = ExampleNewsroom.full(folder).at("https://choir.example/press");
    newsroom.file("content/pages/a.md", page("A", "/ancien/salle-é/"));
    assertEquals(
        """
        /press/ancien/salle-%C3%A9/ /press/a/ 301
        /press/ancien/salle-%C3%A9 /press/a/ 301
        /press/2026/hall/ /press/news/2026/second-hall/ 301
        /press/2026/hall /press/news/2026/second-hall/ 301
        /press/old/hall.html /press/news/2026/second-hall/ 301
        """,
        newsroom.baked().output("_redirects"));
    assertTrue(newsroom.has("ancien/salle-é/index.html"));
    assertFalse(newsroom.has("press"));
  }

  @Test
  void withoutEarlierAddressesThereIsNoList() {
    ExampleNewsroom newsroom = ExampleNewsroom.empty(folder).baked();
    assertFalse(newsroom.has("_redirects"));
  }

  @Test
  void listOfTheSiteTakesThePlaceOfOurs() {
    ExampleNewsroom newsroom =
        ExampleNewsroom.full(folder).file("assets/_redirects", "/a /b 302\n");
    assertEquals("/a /b 302\n", newsroom.baked().output("_redirects"));
    assertTrue(newsroom.has("2026/hall/index.html"));
  }

  @Test
  void embargoedPageHasNoRedirectYet() {
    ExampleNewsroom newsroom = ExampleNewsroom.empty(folder);
    newsroom.file(
        "content/releases/a.md",
        "---\ntitle: A\ndate: 2026-02-01\nembargo: 2027-01-01\naliases: [/secret/]\n---\n");
    newsroom.baked();
    assertFalse(newsroom.has("secret"));
    assertFalse(newsroom.has("_redirects"));
  }

  @Test
  void redirectPageOfAHostileTitleIsValidHtml() throws IOException, SAXException {
    ExampleNewsroom newsroom = ExampleNewsroom.empty(folder);
    newsroom.file(
        "content/pages/a.md", page("\"</title><script>x & y</script> \\u0001\"", "/old/"));
    newsroom.bake();
    String html = newsroom.output("old/index.html");
    assertTrue(
        html.contains("<title>&lt;/title&gt;&lt;script&gt;x &amp; y&lt;/script&gt; </title>"));
    assertEquals(List.of(), complaints(html));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/b/", "/b", "/B/", "/b/index.html", "/news"})
  void earlierAddressThatAPageHasIsAProblemAtItsPlace(String alias) {
    ExampleNewsroom newsroom = ExampleNewsroom.empty(folder);
    newsroom
        .file("content/pages/a.md", page("A", alias))
        .file("content/pages/b.md", "---\ntitle: B\n---\n");
    String other = alias.equals("/news") ? "jbake.properties" : "content/pages/b.md";
    assertEquals(
        List.of(
            "content/pages/a.md:3:11 DUPLICATE_ADDRESS This earlier address is taken. "
                + alias
                + ", also of "
                + other
                + " Remove it here, or give the page that stands there another slug."),
        problems(newsroom));
  }

  @Test
  void earlierAddressOfTwoPagesIsAProblemOfTheSecond() {
    ExampleNewsroom newsroom = ExampleNewsroom.empty(folder);
    newsroom
        .file("content/pages/a.md", page("A", "/old/"))
        .file("content/pages/b.md", page("B", "/old"));
    assertEquals(
        List.of(
            "content/pages/b.md:3:11 DUPLICATE_ADDRESS This earlier address is taken. /old, also of"
                + " content/pages/a.md Remove it here, or give the page that stands there another"
                + " slug."),
        problems(newsroom));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a?id=3", "/a#b", "/../a", "/a/%2e%2e/b", "//a", "/a//b", "/", "/a%ZZ"})
  void addressThatNoPageCanHaveIsAProblemAtItsPlace(String alias) {
    ExampleNewsroom newsroom = ExampleNewsroom.empty(folder);
    newsroom.file("content/pages/a.md", page("A", "\"" + alias + "\""));
    assertEquals(
        List.of(
            "content/pages/a.md:3:11 WRONG_VALUE No page of this site can have had this address. "
                + alias
                + " Write the path alone, such as /2024/old-address/, without “?”, “#”, “..” or"
                + " “//”."),
        problems(newsroom));
  }

  private static String page(String title, String alias) {
    return "---\ntitle: " + title + "\naliases: [" + alias + "]\n---\n";
  }

  private static List<String> problems(ExampleNewsroom newsroom) {
    return newsroom.bake().problems().stream()
        .map(
            p ->
                String.join(
                    " ", p.place().toString(), p.code().name(), p.title(), p.found(), p.hint()))
        .toList();
  }

  private static List<String> complaints(String html) throws IOException, SAXException {
    List<String> complaints = new ArrayList<>();
    DefaultHandler handler =
        new DefaultHandler() {
          @Override
          public void warning(SAXParseException e) {
            complaints.add(e.getMessage());
          }

          @Override
          public void error(SAXParseException e) {
            complaints.add(e.getMessage());
          }
        };
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    try {
      validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", handler);
    } catch (Exception e) {
      throw new SAXException(e);
    }
    validator.setUpValidatorAndParsers(handler, false, false);
    validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
    return complaints;
  }
}
