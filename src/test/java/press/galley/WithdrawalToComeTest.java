package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.BakeOrder.CacheUse;
import press.galley.parse.Document;
import press.galley.site.Rules;
import press.galley.site.Workers;

/** Of a withdrawal that lies ahead nothing is said, and it answers for nothing. */
class WithdrawalToComeTest {

  private static final String SECOND = "content/releases/2025/second.md";
  private static final String FRENCH = "content/releases/2025/second.fr.md";

  @TempDir Path temporary;
  private SmallNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = SmallNewsroom.in(temporary);
  }

  private void withdrawn(String path, String at) throws IOException {
    newsroom.write(
        path,
        "---\ntitle: Second\ndate: 2025-03-02\nwithdrawn: {at: "
            + at
            + ", reason: Zugzwang prize}\n---\nSecond.\n");
  }

  /** The texts of the edition at an instant whose heads hold a withdrawal. */
  private List<String> told(String t) {
    try (Workers workers = Workers.of(1)) {
      BakeOrder order =
          new BakeOrder(
              newsroom.folder(), Optional.empty(), Instant.parse(t), CacheUse.IGNORE, Rules.GALLEY);
      return new Pull(order, Progress.NONE, workers)
          .whole().edition().documents().stream()
              .filter(document -> document.fields().get("withdrawn").isPresent())
              .map(Document::path)
              .toList();
    }
  }

  @Test
  void textIsInTheEditionAsItIsNow() throws IOException {
    withdrawn(SECOND, "2026-02-01");
    assertEquals(List.of(), told("2026-01-01T00:00:00Z"));
    assertEquals(List.of(SECOND), told("2026-03-01T00:00:00Z"));
  }

  @Test
  void translationThatGoesWithItsOriginalKeepsItsOwnLaterWordsToItself() throws IOException {
    withdrawn(SECOND, "2025-04-01");
    withdrawn(FRENCH, "2026-02-01");
    assertEquals(List.of(SECOND), told("2026-01-01T00:00:00Z"));
  }

  @Test
  void noteBesideTheOutputDoesNotHaveTheReason() throws IOException {
    withdrawn(SECOND, "2026-02-01");
    newsroom.bake();
    for (String text : Tree.read(newsroom.aside()).values()) {
      assertTrue(!text.contains("Zugzwang"));
    }
  }

  @Test
  void reasonThatNobodyHasReadIsNoExcuseForATemplate() throws IOException {
    withdrawn(SECOND, "2026-02-01");
    Files.writeString(
        newsroom.folder().resolve("templates/page.ftlh"),
        "<p>Zugzwang prize</p>\n",
        StandardOpenOption.APPEND);
    Command.Outcome outcome = Command.in(newsroom.folder()).run("prove");
    assertTrue(outcome.text().contains("the title “Zugzwang prize”"), outcome.text());
    assertEquals(1, outcome.exit());
  }
}
