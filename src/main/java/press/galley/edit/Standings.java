package press.galley.edit;

import java.time.Instant;
import java.util.List;
import press.galley.parse.Document;
import press.galley.site.Site;

/**
 * What is decided of each document of a site at T. It leads to those that are withheld: nothing
 * that makes a file may have it. Immutable and thread-safe.
 */
public final class Standings {

  private final Instant t;
  private final Clearance clearance;

  private Standings(Instant t, Clearance clearance) {
    this.t = t;
    this.clearance = clearance;
  }

  /** Those of all documents of a site at T. */
  public static Standings at(Instant t, List<Document> documents, Site site) {
    return new Standings(t, Clearance.at(t, documents, site));
  }

  /** What is decided of one of them. */
  public Visibility of(Document document) {
    return clearance.of(document, t);
  }
}
