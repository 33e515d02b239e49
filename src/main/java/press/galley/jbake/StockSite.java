package press.galley.jbake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes.Status;
import org.jbake.render.DocumentsRenderer;
import org.jbake.render.RenderingTool;
import press.galley.cache.ParsedDocuments;
import press.galley.edit.Edition;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.parse.Document;
import press.galley.read.Sources;
import press.galley.render.TemplateEngine;
import press.galley.site.Problems;
import press.galley.site.Site;
import press.galley.site.Workers;

/**
 * A stock JBake site on Galley's pipeline: its documents, their pages, the files that are copied.
 *
 * <p>JBake keeps its document types and extractors in static fields, so that only one bake in a
 * process can use them: it has them from {@link #open} to {@link #close}.
 */
public final class StockSite implements AutoCloseable {

  private final Site site;
  private final Sources sources;
  private final ParsedDocuments parsed;
  private final Workers workers;
  private final Problems problems;
  private final DefaultJBakeConfiguration configuration;
  private final Turn turn;
  private List<Manuscript> manuscripts = List.of();

  private StockSite(
      Site site,
      Sources sources,
      ParsedDocuments parsed,
      Workers workers,
      Problems problems,
      DefaultJBakeConfiguration configuration) {
    this.site = site;
    this.sources = sources;
    this.parsed = parsed;
    this.workers = workers;
    this.problems = problems;
    this.configuration = configuration;
    this.turn = Turn.take(configuration);
  }

  /** Waits for its turn with JBake. */
  public static StockSite open(
      Site site, Sources sources, ParsedDocuments parsed, Workers workers, Problems problems) {
    return new StockSite(site, sources, parsed, workers, problems, Configurations.of(site));
  }

  /** Every document, public or not; one that JBake passes over is a problem. */
  public List<Document> parse() {
    List<Manuscript> all =
        new SiteParser(site, configuration, parsed, problems).parse(sources.content(), workers);
    manuscripts =
        switch (site.rules()) {
          case GALLEY -> all;
          case JBAKE -> lastOfEachAddress(all);
        };
    return manuscripts.stream().map(Manuscript::document).toList();
  }

  /** The address of a document that was parsed, without a slash at its start. */
  public String address(Document document) {
    return manuscripts.stream()
        .filter(manuscript -> manuscript.document().path().equals(document.path()))
        .map(manuscript -> manuscript.model().getUri())
        .findFirst()
        .orElse("");
  }

  /**
   * JBake's database has one document of an address: what its last file gives, even where that is
   * nothing.
   */
  private List<Manuscript> lastOfEachAddress(List<Manuscript> parsed) {
    Address address = new Address(site, configuration);
    Map<String, String> last = new HashMap<>();
    SiteParser.documents(sources.content())
        .forEach(source -> last.put(address.of(source), source.path()));
    return parsed.stream()
        .filter(each -> each.document().path().equals(last.get(each.model().getUri())))
        .toList();
  }

  /** An edition's pages, and the engine that renders them. */
  public LaidOut layOut(Edition edition) {
    turn.setPublishedDate(edition.at());
    List<SiteDocument> data =
        new SiteData(site, configuration, problems).read(sources.data(), workers);
    Shelf shelf = new Shelf(visible(edition), data, site.rules());
    SitePress press =
        new SitePress(site, configuration, shelf, turn.foreign(), tools(shelf), problems);
    press.tools();
    return new LaidOut(press.pages(), press.templates());
  }

  private List<RenderingTool> tools(Shelf shelf) {
    List<String> types = new ArrayList<>(Arrays.asList(DocumentTypes.getDocumentTypes()));
    types.remove(configuration.getDataFileDocType());
    RenderingTool documents = new DocumentPages(shelf, types);
    return SiteTools.all(problems).stream()
        .map(tool -> tool instanceof DocumentsRenderer ? documents : tool)
        .toList();
  }

  /**
   * Pages and who renders them.
   *
   * @param pages in an order that depends on the edition alone
   * @param templates the engine for their templates
   */
  public record LaidOut(List<Page> pages, TemplateEngine templates) {
    /** Copies the pages. */
    public LaidOut {
      pages = List.copyOf(pages);
    }
  }

  /** The models of what the edition shows: the only way from the documents to the pages. */
  private List<SiteDocument> visible(Edition edition) {
    Set<String> paths = paths(edition);
    List<SiteDocument> visible =
        manuscripts.stream()
            .filter(manuscript -> paths.contains(manuscript.document().path()))
            .map(Manuscript::model)
            .toList();
    visible.forEach(model -> model.setStatus(status(model, edition.at())));
    return visible;
  }

  /** What the edition shows is published; by JBake's rules, what says so itself. */
  private String status(SiteDocument model, Instant at) {
    String written = model.getStatus();
    return switch (site.rules()) {
      case GALLEY -> Status.PUBLISHED;
      case JBAKE ->
          written.equals(Status.PUBLISHED_DATE) && model.getDate().toInstant().isBefore(at)
              ? Status.PUBLISHED
              : written;
    };
  }

  private static Set<String> paths(Edition edition) {
    return edition.documents().stream().map(Document::path).collect(Collectors.toSet());
  }

  /** The files that are copied, given the pages that have been rendered. */
  public List<Output> files(Edition edition, List<Output> rendered) {
    SiteFiles files = new SiteFiles(site, sources, problems);
    return switch (site.rules()) {
      case GALLEY -> files.outputs(paths(edition), rendered);
      case JBAKE -> {
        Leaks leaks = Leaks.of(edition);
        leaks.warn(files.beside(leaks.paths()), problems);
        yield files.all();
      }
    };
  }

  @Override
  public void close() {
    turn.close();
  }
}
