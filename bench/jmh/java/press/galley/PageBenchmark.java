package press.galley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import press.galley.bench.Corpus;
import press.galley.bench.Dialect;
import press.galley.edit.Edition;
import press.galley.jbake.SiteSettings;
import press.galley.jbake.StockSite;
import press.galley.layout.Assets;
import press.galley.layout.Components;
import press.galley.layout.Materials;
import press.galley.layout.Media;
import press.galley.layout.Messages;
import press.galley.layout.Page;
import press.galley.layout.Urls;
import press.galley.read.SourceReader;
import press.galley.read.Sources;
import press.galley.render.NewsroomTemplates;
import press.galley.render.TemplateEngine;
import press.galley.render.TemplateFailure;
import press.galley.site.Problems;
import press.galley.site.Site;
import press.galley.site.Workers;

/**
 * The page of one release, through FreeMarker: of the race's stock JBake site, and of the newsroom
 * in this repository.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class PageBenchmark {

  /** How the site is set. */
  public enum Layout {
    /** A stock JBake site. */
    STOCK,
    /** A newsroom. */
    NEWSROOM
  }

  private static final Instant AT = Instant.parse("2026-12-01T00:00:00Z");

  /** How the site is set. */
  @Param public Layout layout = Layout.STOCK;

  private final Problems problems = new Problems();
  private final Workers workers = Workers.of(1);
  private Optional<Proof> proof = Optional.empty();

  /** A page, and who renders it. */
  private record Proof(Page page, TemplateEngine engine) {}

  /** Lays the site out once. */
  @Setup
  public void layOut() throws IOException {
    proof = Optional.of(layout == Layout.STOCK ? stock() : newsroom());
  }

  private Proof stock() throws IOException {
    Path folder =
        Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "page")
            .resolve("site");
    new Corpus(100).write(Dialect.JBAKE, Path.of("bench/sites"), folder);
    Site site = SiteSettings.read(folder, Optional.empty(), problems);
    try (StockSite stock =
        StockSite.open(site, SourceReader.read(site, problems), workers, problems)) {
      Edition edition = Edition.at(AT, stock.parse(), site);
      StockSite.LaidOut laidOut = stock.layOut(edition);
      return new Proof(first(laidOut.pages(), "post.ftl"), laidOut.templates());
    }
  }

  private Proof newsroom() {
    Site site = SiteSettings.read(Path.of(""), Optional.empty(), problems);
    Sources sources = SourceReader.read(site, problems);
    Shift shift = new Shift(site, sources, workers, Progress.NONE, problems);
    try (House house = new NewsroomHouse(shift)) {
      Edition edition = Edition.at(AT, house.parse(), site);
      Page page = first(house.layOut(edition), "release.ftlh");
      return new Proof(page, templates(site, sources));
    }
  }

  private TemplateEngine templates(Site site, Sources sources) {
    Urls urls = new Urls(site.settings());
    Assets assets = new Assets(site, sources, problems);
    Materials materials =
        new Materials(
            urls,
            new Media(site, sources, assets, urls, problems),
            assets,
            Messages.of(site.settings().language(), sources.templates(), problems),
            Map.of(),
            problems);
    return new NewsroomTemplates(site, materials, Components.read(sources.templates(), problems));
  }

  private static Page first(List<Page> pages, String template) {
    return pages.stream()
        .filter(page -> page.template().equals(template))
        .findFirst()
        .orElseThrow();
  }

  /** The page's bytes. */
  @Benchmark
  public byte[] releasePage() throws TemplateFailure {
    Proof set = proof.orElseThrow();
    return set.engine().render(set.page());
  }

  /** Lets the threads go. */
  @TearDown
  public void close() {
    workers.close();
  }
}
