package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.site.Problem;

/** What is wrong with a site's folders and files is said, and the last good site stays. */
class BrokenSiteTest {

  @TempDir Path temporary;
  private SmallNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = SmallNewsroom.in(temporary.resolve("site"));
  }

  @ParameterizedTest
  @CsvSource({"content,newsroom", "templates,newsroom", "content,jbake", "templates,jbake"})
  void missingFolderIsSaidWithAllElseAndTheLastGoodSiteStays(String name, String layout)
      throws IOException {
    newsroom.bake();
    SortedMap<String, String> good = newsroom.files();
    Files.move(newsroom.folder().resolve(name), temporary.resolve("away"));
    newsroom.write("jbake.properties", "galley.layout=" + layout + "\ngalley.titel=x\n");
    Command.Outcome outcome = Command.in(newsroom.folder()).run("bake");
    assertEquals(1, outcome.exit());
    assertEquals(
        """
        error  jbake.properties  missing-folder
          A folder of the site is missing.
          found  %s
          hint   Add it, or name another: %s.folder=FOLDER in
                 jbake.properties.

        warning  jbake.properties:2  unknown-setting
          Galley knows no setting of this name.
          found  galley.titel
          hint   Did you mean “galley.title”?

        Nothing was written: 1 error, 1 warning. The last good output stays as it was.
        """
            .replace("%s.folder", name.replaceAll("s$", "") + ".folder")
            .replace("%s", name)
            .replaceAll("\\s+", " "),
        outcome.text().replaceAll("\\s+", " "));
    assertEquals(good, newsroom.files());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)",
        "url('https://fonts.example/a.woff2')",
        "url(//fonts.example/a.woff2)",
        "url(#clip)",
        "url(a b%.svg)"
      })
  void addressThatIsNotRelativeStaysInAStylesheet(String url) throws IOException {
    newsroom.write("assets/css/base.css", "a { background: " + url + "; }\n");
    assertEquals(List.of(), newsroom.bake().problems());
    assertTrue(styles().contains(url), styles());
  }

  @Test
  void templateThatTakesItselfInIsAProblem() throws IOException {
    newsroom.write("templates/page.ftlh", "<#include \"page.ftlh\">");
    assertTrue(
        newsroom.bake().problems().stream()
            .anyMatch(
                problem ->
                    problem.found().equals("It takes itself in without end.")
                        && problem.place().file().equals("templates/page.ftlh")));
  }

  @Test
  void fragmentStaysBehindTheAddressOfADrawing() throws IOException {
    newsroom.write("assets/css/base.css", "a { mask: url(../images/dot.svg#d); }\n");
    newsroom.bake();
    assertTrue(styles().matches("(?s).*url\\(\\.\\./images/dot\\.\\w+\\.svg#d\\).*"), styles());
  }

  @ParameterizedTest
  @ValueSource(strings = {"@import \"site.css\";", "@import url(\"site.css\");"})
  void stylesheetThatImportsItselfIsAProblem(String back) throws IOException {
    newsroom.write("assets/css/site.css", "@import \"base.css\";\n");
    newsroom.write("assets/css/base.css", back + "\n");
    assertEquals(
        List.of(
            "WRONG_VALUE assets/css/site.css The stylesheet imports itself."
                + " css/site.css → css/base.css → css/site.css"),
        said(newsroom.bake()));
  }

  @ParameterizedTest
  @CsvSource({
    "templates/base.ftlh, templates/base.ftlh:1:2",
    "templates/i18n/en.properties, templates/i18n/en.properties:1:2",
    "assets/css/base.css, assets/css/base.css:1:2",
    "templates/components/teaser/teaser.yaml, templates/components/teaser/teaser.yaml:1:2",
  })
  void bytesThatAreNotUtf8AreNamedWithTheirPlace(String path, String place) throws IOException {
    Path file = newsroom.folder().resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, "#\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    List<String> said = said(newsroom.bake());
    assertTrue(said.contains("INVALID_UTF8 " + place + " The file is not UTF-8. E9"), said + "");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nameWithALineEndIsRefused() throws IOException {
    newsroom.write("assets/two\nlines.txt", "x");
    assertEquals(
        List.of(
            "WRONG_VALUE assets/two?lines.txt"
                + " A name holds a control character, such as the end of a line. two?lines.txt"),
        said(newsroom.bake()));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linkThatLeadsToNothingIsAWarning() throws IOException {
    Files.createSymbolicLink(newsroom.folder().resolve("assets/gone.txt"), Path.of("nowhere"));
    BakeReport report = newsroom.bake();
    assertFalse(report.failed());
    assertEquals(
        List.of("DOCUMENT_SKIPPED assets/gone.txt A symbolic link leads to nothing. nowhere"),
        said(report));
  }

  @Test
  void endingInCapitalsIsAWarning() throws IOException {
    newsroom.write("content/pages/OTHER.MD", "---\ntitle: Other\n---\nOther.\n");
    assertEquals(
        List.of(
            "DOCUMENT_SKIPPED content/pages/OTHER.MD"
                + " The file is passed over: its ending is in capitals. .MD"),
        said(newsroom.bake()));
  }

  private static List<String> said(BakeReport report) {
    return report.problems().stream().map(BrokenSiteTest::said).toList();
  }

  private static String said(Problem problem) {
    return String.join(
        " ", problem.code().name(), problem.place().toString(), problem.title(), problem.found());
  }

  private String styles() throws IOException {
    return newsroom.files().entrySet().stream()
        .filter(file -> file.getKey().endsWith(".css"))
        .map(file -> file.getValue())
        .reduce("", String::concat);
  }
}
