package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --jbake} says; that its bytes are JBake's, {@link ParityTest} shows. */
class JBakeRulesTest {

  private static final String FIXTURES = "src/test/resources/fixtures/";

  @TempDir Path root;

  private Command.Outcome bake(String... options) {
    String[] command = new String[options.length + 3];
    command[0] = "bake";
    command[1] = "--at";
    command[2] = "2026-01-01T00:00:00Z";
    System.arraycopy(options, 0, command, 3, options.length);
    return Command.in(root).run(command);
  }

  @Test
  void whatIsBakedAlthoughItIsNotPublicIsCounted() throws IOException {
    Tree.copy(Path.of(FIXTURES + "harbour/site"), root);
    Command.Outcome outcome = bake("--jbake");
    assertEquals(0, outcome.exit());
    assertEquals(
        """
        warning  jbake.properties  jbake-leaks
          By JBake’s rules, what is not public is baked too.
          found  1 draft, 1 document outside its time, 2 files beside them
          hint   Publish nothing of this output. Without “--jbake” all of that stays
                 out.

        """,
        outcome.text().substring(0, outcome.text().indexOf("Baked ")));
  }

  @Test
  void nextBakeWithoutItTakesAllOfThatAway() throws IOException {
    Tree.copy(Path.of(FIXTURES + "harbour/site"), root);
    bake("--jbake");
    bake();
    assertEquals(
        Tree.read(Path.of(FIXTURES + "harbour/expected")), Tree.read(root.resolve("target/site")));
  }

  @Test
  void documentWhoseMarkupHasNoLibraryIsAPageThatSaysSoAndAWarning() {
    new TinySite(root).stock().post("content/a.adoc", "status=published");
    Command.Outcome outcome = bake("--jbake");
    assertEquals(0, outcome.exit());
    assertEquals(
        """
        warning  content/a.adoc  jbake-takes-it
          The library of the document's markup engine is missing.
          found  .adoc
          hint   Put it on the class path.

        """,
        outcome.text().substring(0, outcome.text().indexOf("Baked ")));
  }

  @Test
  void siteWithoutAnythingToHideBakesWithoutAWord() {
    new TinySite(root).stock().post("content/a.md", "status=published");
    assertEquals(
        "Baked 1 document into 1 page: 1 file written, 0 unchanged, 0 removed, in 0.0 s.\n",
        bake("--jbake").text());
  }

  @Test
  void mistakesThatJBakeOverlooksAreWarnings() {
    TinySite site =
        new TinySite(root)
            .stock()
            .post("content/a.md", "status=pubished")
            .with("jbake.properties", "site.host=localhost")
            .with("templates/index.ftl", "")
            .with("templates/archive.ftl", "")
            .with("templates/feed.ftl", "");
    Command.Outcome outcome = bake("--jbake");
    assertEquals(0, outcome.exit(), outcome.text());
    assertEquals(
        """
        warning  content/a.md:4:8  jbake-takes-it
          JBake knows no such status.
          found  pubished
          hint   Did you mean “published”?

        """,
        outcome.text().substring(0, outcome.text().indexOf("Baked ")));
    assertEquals(Set.of("a.html", "index.html", "archive.html", "feed.xml"), site.files().keySet());
  }

  @Test
  void newsroomIsRefused() throws IOException {
    Tree.copy(Path.of(FIXTURES + "small/site"), root);
    Command.Outcome outcome = bake("--jbake");
    assertEquals(1, outcome.exit());
    assertEquals(
        """
        error  jbake.properties:2  wrong-setting
          “--jbake” is for stock JBake sites, and this is a newsroom.
          found  galley.layout=newsroom
          hint   Leave out “--jbake”.

        Nothing was written: 1 error. The last good output stays as it was.
        """,
        outcome.text());
  }
}
