package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a text of the data files, which many pages show, may refer to. */
class BoilerplateTest {

  @TempDir Path temporary;

  @Test
  void boilerplateCannotLinkToADocumentByItsPath() throws IOException {
    SmallNewsroom newsroom = SmallNewsroom.in(temporary);
    newsroom.write(
        "data/boilerplate.yaml",
        "choirs:\n  title: The choirs\n  body: See [the second](releases/2025/second).\n");
    Command.Outcome outcome = Command.in(newsroom.folder()).run("bake");
    assertEquals(1, outcome.exit());
    assertEquals(
        """
        error  data/boilerplate.yaml:3:26  broken-link
          A text of the data files is shown on many pages, and can’t link to a document
          by its path.
          found  releases/2025/second
          hint   Write the address of its page from the site’s root, such as /about/, or
                 a whole one with https://.
        """,
        outcome.text().substring(0, outcome.text().indexOf("\nNothing was written: 1 error")));
  }

  /** Nobody who names one of its entries has made a mistake. */
  @Test
  void dataFileThatCannotBeReadIsTheOnlyMistake() throws IOException {
    SmallNewsroom newsroom = SmallNewsroom.in(temporary);
    newsroom.write("data/boilerplate.yaml", "choirs:\n  title The choirs\n  body: They sing.\n");
    newsroom.write(
        "content/releases/2025/third.md",
        "---\ntitle: Third\ndate: 2025-03-01\nboilerplate: [choirs]\n---\n\nWords.\n");
    assertEquals(
        List.of("data/boilerplate.yaml"),
        newsroom.bake().problems().stream().map(one -> one.place().file()).toList());
  }

  @Test
  void boilerplateMayLinkToAnAddress() throws IOException {
    SmallNewsroom newsroom = SmallNewsroom.in(temporary);
    newsroom.write(
        "data/boilerplate.yaml",
        "choirs:\n  title: The choirs\n  body: See [the second](/news/2025/second/).\n");
    assertEquals(List.of(), newsroom.bake().problems());
  }
}
