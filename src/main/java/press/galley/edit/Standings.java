package press.galley.edit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import press.galley.parse.Document;
import press.galley.site.Site;

/**
 * What is decided of each document of a site at T. It leads to those that are withheld: nothing
 * that makes a file may have it. Immutable and thread-safe.
 */
public final class Standings {

  private final Instant t;
  private final Owners owners;
  private final Map<Document, Visibility.Frozen> held;

  private Standings(Instant t, Owners owners, Map<Document, Visibility.Frozen> held) {
    this.t = t;
    this.owners = owners;
    this.held = held;
  }

  /** Those of all documents of a site at T. */
  public static Standings at(Instant t, List<Document> documents, Site site) {
    return new Standings(
        t,
        new Owners(documents, site),
        site.freeze().isInForce(t) ? Visible.at(t, documents, site).held() : Map.of());
  }

  /** What is decided of one of them. */
  public Visibility of(Document document) {
    Visibility.Frozen frozen = held.get(document);
    return frozen != null ? frozen : Visibility.of(document, owners.of(document), t);
  }
}
