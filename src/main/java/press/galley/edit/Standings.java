package press.galley.edit;

import java.time.Instant;
import java.util.List;
import press.galley.parse.Document;
import press.galley.site.Site;

/**
 * What is decided of each document of a site. It leads to those that are withheld: nothing that
 * makes a file may have it. Immutable and thread-safe.
 */
public final class Standings {

  private final Clearance clearance;

  private Standings(Clearance clearance) {
    this.clearance = clearance;
  }

  /** Those of all documents of a site at T, and whenever a freeze is in force as it is then. */
  public static Standings at(Instant t, List<Document> documents, Site site) {
    return new Standings(Clearance.at(t, documents, site));
  }

  /** What is decided of one of them at T. */
  public Visibility of(Document document, Instant t) {
    return clearance.of(document, t);
  }
}
