package press.galley;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import press.galley.cache.DamagedException;
import press.galley.cache.LedgerFile;
import press.galley.cache.PublishedWords;
import press.galley.edit.Edition;
import press.galley.edit.SilentEdits;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Settings.LayoutStyle;
import press.galley.site.Workers;
import press.galley.write.Claim;

/**
 * What a newsroom has published, so that no word of it changes in silence. It makes no file of the
 * site: it only warns. A dropped cache leaves it as it is.
 *
 * @param remembered the words that the last bake left, by the paths of the documents
 * @param published the words to remember now
 */
record Ledger(
    SortedMap<String, PublishedWords> remembered, SortedMap<String, PublishedWords> published) {

  private static final String FILE = "ledger";

  /** What an edition publishes, compared with what stands in the ledger beside the output. */
  static Ledger of(Edition edition, Optional<Claim> claim, Workers workers, Problems problems) {
    boolean newsroom = edition.site().settings().layout() == LayoutStyle.NEWSROOM;
    if (!newsroom || claim.isEmpty()) {
      return new Ledger(new TreeMap<>(), new TreeMap<>());
    }
    SortedMap<String, PublishedWords> remembered = remembered(claim.get(), problems);
    return new Ledger(remembered, SilentEdits.check(edition, remembered, workers, problems));
  }

  private static SortedMap<String, PublishedWords> remembered(Claim claim, Problems problems) {
    try {
      return new LedgerFile(claim.beside(FILE)).read();
    } catch (DamagedException e) {
      dropped(String.valueOf(e.getMessage()), problems);
    } catch (IOException e) {
      dropped(e.getClass().getSimpleName(), problems);
    }
    return new TreeMap<>();
  }

  private static void dropped(String found, Problems problems) {
    problems.add(
        ProblemCode.LEDGER_DROPPED,
        Place.of(FILE),
        "What has been published before can't be read: no silent edit can be told this time.",
        found,
        "Nothing is to be done.");
  }

  /** Remembers it, now that it is published. */
  void keep(Claim claim, Problems problems) {
    if (published.equals(remembered)) {
      return;
    }
    try {
      new LedgerFile(claim.beside(FILE)).write(published);
    } catch (IOException e) {
      problems.add(
          ProblemCode.LEDGER_DROPPED,
          Place.of(FILE),
          "What is published now can't be remembered: the next bake can't tell silent edits.",
          e.getClass().getSimpleName(),
          "Check the folder beside the website.");
    }
  }
}
