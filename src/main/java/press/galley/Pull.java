package press.galley;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import press.galley.edit.Edition;
import press.galley.edit.Preview;
import press.galley.jbake.SiteSettings;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.parse.AlreadyParsed;
import press.galley.parse.Document;
import press.galley.read.Redaction;
import press.galley.read.SourceReader;
import press.galley.read.Sources;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.Problems;
import press.galley.site.SetUpException;
import press.galley.site.Site;
import press.galley.site.Workers;

/** Pulls proofs of a site: makes all that a bake would write, and writes nothing. Thread-safe. */
public final class Pull {

  private final BakeOrder order;
  private final Progress progress;
  private final Workers workers;

  /** Proofs of what the order would bake, made by these threads. */
  public Pull(BakeOrder order, Progress progress, Workers workers) {
    this.order = order;
    this.progress = progress;
    this.workers = workers;
  }

  /**
   * A proof of the site as it is on disk.
   *
   * @throws SetUpException where the set-up is broken
   */
  public Proof whole() {
    Problems problems = new Problems();
    Site site = SiteSettings.read(order.site(), order.output(), order.rules(), problems);
    Sources sources = SourceReader.read(site, workers, problems);
    return pull(site, sources, Redaction.NONE, AlreadyParsed.NOTHING, problems);
  }

  /**
   * A proof of the same site, as if some of its sources were not there. Documents that were parsed
   * for the first one are not parsed again; all else is made anew.
   */
  public Proof without(Redaction redaction, Proof first) {
    return pull(
        first.edition().site(),
        redaction.of(first.sources()),
        redaction,
        parsed(first),
        new Problems());
  }

  private static AlreadyParsed parsed(Proof first) {
    return AlreadyParsed.of(
        first.documents(),
        first.sources().content(),
        first.problems().stream()
            .map(Problem::place)
            .map(Place::file)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private Proof pull(
      Site site, Sources sources, Redaction redaction, AlreadyParsed parsed, Problems problems) {
    LastBake last = LastBake.inMemory(Ground.of(site, sources, 0), parsed);
    Shift shift =
        new Shift(site, sources, redaction, last, page -> page, workers, progress, problems);
    try (House house = shift.house()) {
      List<Document> documents = house.parse();
      Edition edition = order.edition(Sound.among(documents, problems), site);
      List<Page> pages = house.layOut(edition, Preview.NONE);
      SortedMap<String, Output> outputs = house.press(edition, () -> pages).all(pages, shift);
      SiteSettings.check(site, outputs.keySet(), problems);
      return new Proof(sources, documents, edition, pages, outputs, problems.sorted());
    }
  }
}
