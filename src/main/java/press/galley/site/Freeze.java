package press.galley.site;

import java.time.Instant;
import java.util.Set;

/**
 * A freeze: from an instant on nothing comes out that was not public when it began. Immutable.
 *
 * @param since when it began; before that it holds nothing
 * @param reason why, in the words of who froze the newsroom
 * @param published the paths of the documents whose text was public then
 * @param withdrawn the paths of those that had been withdrawn by then
 */
public record Freeze(Instant since, String reason, Set<String> published, Set<String> withdrawn) {

  /** The file that freezes a newsroom, in the site's root. */
  public static final String FILE = "freeze.yaml";

  /** Nothing is held. */
  public static final Freeze NONE = new Freeze(Instant.MAX, "", Set.of(), Set.of());

  /** Everything is held, at all times: for where nobody can tell what was public. */
  public static final Freeze OF_ALL = new Freeze(Instant.MIN, "", Set.of(), Set.of());

  /** Copies its paths. */
  public Freeze {
    published = Set.copyOf(published);
    withdrawn = Set.copyOf(withdrawn);
  }

  /** Whether it holds anything at T. */
  public boolean isInForce(Instant t) {
    return !t.isBefore(since);
  }

  /** Whether a document had a page, or what is left of one, when it began. */
  public boolean knows(String path) {
    return published.contains(path) || withdrawn.contains(path);
  }
}
