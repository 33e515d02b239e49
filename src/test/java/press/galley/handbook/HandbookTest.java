package press.galley.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.parse.ContentTypes;
import press.galley.site.ContentType;
import press.galley.site.ProblemCode;

/** The handbook's pages say what the code does. */
class HandbookTest {

  private static final Path SOURCES = Path.of("src/site");

  @TempDir Path temporary;

  @Test
  void everyKindOfProblemHasItsSectionAndNoOtherIsThere() throws IOException {
    TreeSet<String> codes = new TreeSet<>();
    Arrays.stream(ProblemCode.values()).map(ProblemCode::slug).forEach(codes::add);
    assertEquals(codes, new TreeSet<>(sections("problems.md")));
  }

  @Test
  void everyContentTypeHasItsTableAndNoOtherIsThere() throws IOException {
    List<String> marks =
        Handbook.FIELDS
            .matcher(Files.readString(SOURCES.resolve("markdown/content-types.md")))
            .results()
            .map(mark -> mark.group(1))
            .toList();
    assertEquals(ContentTypes.builtIn().all().stream().map(ContentType::name).toList(), marks);
  }

  @Test
  void tableNamesEveryFieldWithItsExample() {
    String page = Handbook.page("Before.\n\n<!-- fields: member -->\n\nAfter.\n");
    assertTrue(
        page.startsWith(
            """
            Before.

            | Field | Required | Holds | What it is for | Example |
            |---|---|---|---|---|
            | `title` | yes | text | The headline: what readers, lists and search engines show. | `title: Two centres join the network` |
            """),
        page);
    assertTrue(
        page.contains(
            "| `contacts` |  | a list of names in `data/contacts.yaml` |"
                + " Whom the press may ask, by their names in data/contacts.yaml. |"
                + " `contacts: [press]` |\n"),
        page);
    assertTrue(page.contains("\n| `image.src` | yes | text | The image’s file"), page);
    assertTrue(page.endsWith(" |\n\nAfter.\n"), page);
  }

  @Test
  void tableOfNoContentTypeFails() {
    IllegalArgumentException failure =
        assertThrows(
            IllegalArgumentException.class, () -> Handbook.page("<!-- fields: recipe -->\n"));
    assertEquals("No content type: <!-- fields: recipe -->", failure.getMessage());
  }

  @Test
  void secondMakingLeavesNothingOfTheFirst() throws IOException {
    Handbook.make(SOURCES, temporary);
    Map<Path, String> first = files(temporary);
    Files.writeString(temporary.resolve("markdown/old.md"), "# Old\n");
    Handbook.make(SOURCES, temporary);
    assertEquals(first, files(temporary));
  }

  @Test
  void everyPageIsInTheMenu() throws IOException {
    String menu = Files.readString(SOURCES.resolve("site.xml"));
    for (Path page : files(SOURCES.resolve("markdown")).keySet()) {
      String name = page.toString().replace(".md", ".html");
      assertTrue(menu.contains("href=\"" + name + "\""), name);
    }
  }

  private static Map<Path, String> files(Path folder) throws IOException {
    Map<Path, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file), Files.readString(file));
      }
    }
    return files;
  }

  private static List<String> sections(String page) throws IOException {
    return Pattern.compile("(?m)^### (.+)$")
        .matcher(Files.readString(SOURCES.resolve("markdown").resolve(page)))
        .results()
        .map(heading -> heading.group(1))
        .toList();
  }
}
