package press.galley.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.galley.BakeOrder;
import press.galley.Progress;
import press.galley.Proof;
import press.galley.Pull;
import press.galley.prove.Certificate.Standing;
import press.galley.site.Digest;
import press.galley.site.Site;
import press.galley.site.Workers;

/**
 * Proves that nothing of what is withheld stands in a site: makes the site and, a second time, as
 * if what is withheld were not on disk; holds the two to each other; looks in every file for
 * titles, addresses, names, phrases and bytes of what is withheld. It writes nothing.
 */
public final class Proving {

  private final BakeOrder order;
  private final Progress progress;
  private final Workers workers;

  private Proving(BakeOrder order, Progress progress, Workers workers) {
    this.order = order;
    this.progress = progress;
    this.workers = workers;
  }

  /**
   * Proves what the order would bake.
   *
   * @throws press.galley.site.SetUpException where the set-up is broken
   */
  public static Certificate of(BakeOrder order, Progress progress) {
    try (Workers workers = Workers.forAllCores()) {
      return new Proving(order, progress, workers).certificate();
    }
  }

  private Certificate certificate() {
    Pull pull = new Pull(order, progress, workers);
    Proof whole = pull.whole();
    Site site = whole.edition().site();
    List<Withheld> withheld = whole.failed() ? List.of() : Withheld.of(whole);
    List<Looked> files = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    if (!whole.failed()) {
      Marks marks = new Marks(whole, withheld);
      files.addAll(
          workers.map(List.copyOf(whole.outputs().values()), one -> Looked.into(one, marks)));
      if (!withheld.isEmpty()) {
        findings.addAll(
            new Comparison(whole, withheld, gone -> pull.without(gone, whole)).differences());
        findings.addAll(new Traces(whole, withheld, marks).in(files));
      }
    }
    Map<String, Digest> digests = new TreeMap<>();
    files.forEach(file -> digests.put(file.file(), file.digest()));
    return new Certificate(
        site.settings().host(),
        Commit.of(site.root()),
        order.at(),
        whole.edition().documents().size(),
        withheld,
        files.size(),
        TreeDigest.of(digests),
        findings,
        whole.problems(),
        new Standing(site.output(), StandingSite.kind(site, digests)));
  }
}
