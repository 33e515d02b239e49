package press.galley;

import java.time.Instant;
import java.util.List;
import press.galley.edit.Edition;
import press.galley.parse.Document;
import press.galley.site.Site;

/**
 * What of a site is looked at.
 *
 * @param scope whose view it is
 * @param at T
 */
public record Sight(Scope scope, Instant at) {

  /** Whose view of a site. */
  public enum Scope {
    /** A writer’s: every text, public or not. It must never leave the preview. */
    EVERYTHING,
    /** A reader’s. */
    READERS
  }

  Edition edition(List<Document> documents, Site site) {
    return switch (scope) {
      case EVERYTHING -> Edition.ofWriters(at, documents, site);
      case READERS -> Edition.at(at, documents, site);
    };
  }
}
