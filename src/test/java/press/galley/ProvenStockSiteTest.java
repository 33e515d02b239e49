package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proof of a stock JBake site takes for said what its texts say below their heads. */
class ProvenStockSiteTest {

  @TempDir Path root;
  private TinySite site;

  @BeforeEach
  void stock() {
    site =
        new TinySite(root)
            .stock()
            .with(
                "content/secret.md",
                "title=Zugzwang prize",
                "type=post",
                "status=draft",
                "date=2025-05-05",
                "~~~~~~",
                "Text.")
            .with("assets/humans.txt", "Soon: Zugzwang prize!");
  }

  private Command.Outcome prove() {
    return Command.in(root).run("prove");
  }

  @Test
  void headLineThatNoTemplatePrintsIsNotSaid() {
    site.post("content/a.md", "status=published", "memo=Zugzwang prize");
    Command.Outcome outcome = prove();
    assertTrue(
        outcome
            .text()
            .startsWith(
                """
                leak  humans.txt:1:7
                  the title “Zugzwang prize”
                  of     content/secret.md
                  way    assets/humans.txt:1 says it.
                """),
        outcome.text());
    assertEquals(1, outcome.exit());
  }

  @Test
  void titleAndTextAreSaid() {
    site.with(
        "content/a.md",
        "title=The Zugzwang prize of old",
        "type=post",
        "status=published",
        "date=2025-05-05",
        "~~~~~~",
        "Text.");
    assertEquals(0, prove().exit(), prove().text());
    site.with(
        "content/a.md",
        "title=Old",
        "type=post",
        "status=published",
        "date=2025-05-05",
        "~~~~~~",
        "The Zugzwang prize of old.");
    assertEquals(0, prove().exit(), prove().text());
  }
}
