package press.galley;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import press.galley.BakeOrder.CacheUse;
import press.galley.cache.Cache;
import press.galley.edit.Edition;
import press.galley.edit.Mentions;
import press.galley.edit.Outlook;
import press.galley.edit.Preview;
import press.galley.jbake.SiteSettings;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.parse.Document;
import press.galley.parse.FrozenPaths;
import press.galley.read.Redaction;
import press.galley.read.SourceReader;
import press.galley.read.Sources;
import press.galley.render.Explanation;
import press.galley.render.Verdict;
import press.galley.site.Freeze;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.SetUpException;
import press.galley.site.Site;
import press.galley.site.Workers;
import press.galley.write.Claim;
import press.galley.write.OutputFolder;
import press.galley.write.OutputFolder.Trust;
import press.galley.write.OutputGuard;
import press.galley.write.WriteReport;

/**
 * The pipeline, a line a step: sources are read and parsed into documents; the edition is what the
 * public may see of them at T; it is laid out on pages; pages are rendered and other files derived;
 * the output folder takes what differs.
 *
 * <p>Nothing after the edition can reach a document that is not in it: that is what keeps an
 * embargo. The look ahead at what is to come makes no file: it only warns.
 */
public final class Bake {

  private final BakeOrder order;
  private final Redaction redaction;
  private final Progress progress;
  private final Workers workers;
  private final Problems problems = new Problems();

  private Bake(BakeOrder order, Redaction redaction, Progress progress, Workers workers) {
    this.order = order;
    this.redaction = redaction;
    this.progress = progress;
    this.workers = workers;
  }

  /** Bakes a site on all cores. */
  public static BakeReport run(BakeOrder order, Progress progress) {
    try (Workers workers = Workers.forAllCores()) {
      return run(order, progress, workers);
    }
  }

  /** Bakes a site with these threads; the output is the same with any number. */
  public static BakeReport run(BakeOrder order, Progress progress, Workers workers) {
    return run(order, Redaction.NONE, progress, workers);
  }

  /** Bakes a site as if some of its sources were not there. */
  public static BakeReport run(
      BakeOrder order, Redaction redaction, Progress progress, Workers workers) {
    return new Bake(order, redaction, progress, workers).run();
  }

  /** What was found before the set-up turned out to be broken is told as well. */
  private BakeReport run() {
    try {
      return baked();
    } catch (SetUpException e) {
      problems.add(e.problem());
      return new BakeReport(0, 0, 0, 0, 0, 0, Optional.empty(), problems.sorted());
    }
  }

  private BakeReport baked() {
    Site site = SiteSettings.read(order.site(), order.output(), order.rules(), problems);
    OutputGuard.check(site);
    // Looked up while the sources are read: neither needs the other.
    OutputFolder output =
        new OutputFolder(site.output(), site.settings().foreignFolders(), problems);
    long program = Program.print();
    Supplier<Standing> standing = workers.begin(() -> standing(output, program));
    try {
      Sources sources = redaction.of(SourceReader.read(site, workers, problems));
      Ground ground = Ground.of(site, sources, program);
      LastBake last = LastBake.of(standing.get().cache(), ground, standing.get().claim());
      UnaryOperator<Output> place = page -> place(page, standing.get().claim());
      Shift shift = new Shift(site, sources, redaction, last, place, workers, progress, problems);
      try (House house = shift.house()) {
        return run(shift, house, standing.get().claim());
      }
    } finally {
      standing.get().claim().ifPresent(Claim::close);
    }
  }

  /**
   * A page goes to the disk as soon as it is made, as long as the site may be written. By JBake's
   * rules pages may want one place, and the last one gets it: those wait for the others.
   */
  private Output place(Output output, Optional<Claim> claim) {
    boolean now = order.rules() == Rules.GALLEY && !problems.hasErrors();
    return now && claim.isPresent() ? claim.get().place(output) : output;
  }

  /**
   * What the last bake left.
   *
   * @param claim the output folder, if this bake has it to itself
   * @param cache what the last bake noted
   */
  private record Standing(Optional<Claim> claim, Cache cache) {}

  private Standing standing(OutputFolder output, long program) {
    Optional<Claim> claim =
        output.claim(order.cache() == CacheUse.USE ? Trust.STAMPS : Trust.BYTES);
    // What JBake takes from the machine, such as a file's date, no cache knows.
    boolean use = order.cache() == CacheUse.USE && order.rules() == Rules.GALLEY;
    Optional<Cache> cache =
        claim.filter(own -> use).map(own -> LastBake.cache(own, program, problems));
    return new Standing(claim, cache.orElse(Cache.EMPTY));
  }

  private BakeReport run(Shift shift, House house, Optional<Claim> claim) {
    Site site = shift.site();
    Sources sources = shift.sources();
    LastBake last = shift.last();
    List<Document> documents = house.parse();
    // A text that can't be read is there all the same.
    if (!problems.hasErrors()) {
      FrozenPaths.check(site, documents, problems);
    }
    List<Document> sound = Sound.among(documents, problems);
    Edition edition = order.edition(sound, site);
    List<Page> pages = house.layOut(edition, Preview.of(edition, order.audience(), sound));
    SortedMap<String, Output> outputs = house.press(edition, () -> pages).all(pages, shift);
    SiteSettings.check(site, outputs.keySet(), problems);
    house.lookAhead(Outlook.after(order.at(), sound, site), pages);
    Ledger ledger = Ledger.of(edition, claim, workers, problems);
    WriteReport written = WriteReport.NOTHING;
    if (claim.isPresent() && !problems.hasErrors()) {
      written = claim.get().write(outputs, workers);
      keep(last, sources, new Mentions(documents, edition), edition.site(), pages, claim.get());
      if (!problems.hasErrors()) {
        ledger.keep(claim.get(), problems);
      }
    }
    return new BakeReport(
        documents.size(),
        edition.documents().size(),
        pages.size(),
        last.pages().kept(),
        written.written(),
        written.unchanged(),
        written.removed(),
        edition.nextChange(),
        problems.sorted(),
        discretion(documents, sources, site, outputs.values()),
        explanation(pages, last, site),
        frozen(edition));
  }

  private Discretion discretion(
      List<Document> documents, Sources sources, Site site, Collection<Output> outputs) {
    return problems.isEmpty()
        ? Discretion.NONE
        : Discretion.at(order.at(), documents, sources, site, outputs);
  }

  private Optional<Explanation> explanation(List<Page> pages, LastBake last, Site site) {
    return order.explain().flatMap(asked -> explanation(asked, pages, last, site));
  }

  private static Optional<Explanation> explanation(
      String asked, List<Page> pages, LastBake last, Site site) {
    PageAddress address = PageAddress.of(asked, site.settings().host());
    Optional<Page> page = address.in(pages);
    return page.isPresent()
        ? last.pages().explanation(page.get())
        : Optional.of(
            new Explanation(asked, new Verdict.NoPage(address.nearest(pages)), Optional.empty()));
  }

  /** Where a template was saved meanwhile, nobody knows which of the two a page was made with. */
  private void keep(
      LastBake last, Sources sources, Mentions mentions, Site site, List<Page> pages, Claim claim) {
    Ground now = Ground.of(site, sources, last.ground().program());
    if (now.equals(last.ground())) {
      last.keep(pages, mentions.silent(), claim, problems);
    }
  }

  /** The freeze, if it is in force; of a broken one nobody knows. */
  private Optional<BakeReport.Frozen> frozen(Edition edition) {
    return Optional.of(edition.site().freeze())
        .filter(known -> known.isInForce(order.at()) && !known.equals(Freeze.OF_ALL))
        .map(known -> new BakeReport.Frozen(known.since(), known.reason(), edition.held()));
  }
}
