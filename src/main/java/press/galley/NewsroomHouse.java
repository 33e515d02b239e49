package press.galley;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.galley.derive.Derivation;
import press.galley.derive.Derivations;
import press.galley.edit.Edition;
import press.galley.edit.Later;
import press.galley.edit.MicrositeFronts;
import press.galley.edit.Outlook;
import press.galley.edit.Preview;
import press.galley.edit.ReferenceCheck;
import press.galley.layout.Assets;
import press.galley.layout.Custody;
import press.galley.layout.LaterAddresses;
import press.galley.layout.LaterFiles;
import press.galley.layout.Materials;
import press.galley.layout.MissingFiles;
import press.galley.layout.Outputs;
import press.galley.layout.Page;
import press.galley.layout.Urls;
import press.galley.layout.newsroom.Bodies;
import press.galley.layout.newsroom.Newsroom;
import press.galley.parse.Document;
import press.galley.parse.FileName;
import press.galley.parse.NewsroomParser;
import press.galley.parse.Value;
import press.galley.read.Source;
import press.galley.render.Answers;
import press.galley.render.Band;
import press.galley.render.NewsroomTemplates;
import press.galley.render.ParsedTemplates;
import press.galley.render.Rendering;
import press.galley.render.SubjectAnswers;
import press.galley.render.TemplateEngine;
import press.galley.site.ContentType;
import press.galley.site.Once;
import press.galley.site.Place;
import press.galley.site.Problems;

/** Galley's own newsroom: typed documents, lists, archives, feeds. */
final class NewsroomHouse implements House {

  private final Shift shift;
  private final Foundation foundation;
  private Band band = new Band(Preview.NONE);
  private Optional<Materials> materials = Optional.empty();
  private Optional<Custody> custody = Optional.empty();
  private Optional<Newsroom> laidOut = Optional.empty();
  private Optional<Assets> rehearsed = Optional.empty();
  private final Supplier<ParsedTemplates> templates;

  /** The ids, by path, of all texts on disk, those that this bake does without among them. */
  private final Supplier<SortedMap<String, String>> texts;

  private Optional<Supplier<ReferenceCheck>> references = Optional.empty();

  NewsroomHouse(Shift shift) {
    this.shift = shift;
    this.foundation =
        Foundation.of(shift.site(), shift.sources(), shift.workers(), shift.problems());
    this.texts = shift.workers().begin(this::texts);
    this.templates =
        shift
            .last()
            .templates()
            .<Supplier<ParsedTemplates>>map(known -> () -> known)
            .orElseGet(() -> shift.workers().begin(() -> new ParsedTemplates(shift.site())));
  }

  @Override
  public List<Document> parse() {
    List<Document> documents =
        parser().parse(shift.sources().content(), shift.workers(), shift.problems());
    // What is wrong with components is told, whether anybody lays out pages or not.
    foundation.components();
    references(documents).get().all(documents);
    MissingFiles missing = new MissingFiles(foundation.files());
    missing.check(Sound.others(documents, shift.problems()), shift.problems());
    // Nor is what was just saved in an open site to be kept as good before its page is made.
    missing.check(shift.last().parsed().news(documents), shift.problems());
    return documents;
  }

  @Override
  public List<Document> sketch() {
    List<Document> documents =
        parser().heads(shift.sources().content(), shift.workers(), shift.problems());
    Assets assets = foundation.assets(shift.problems());
    rehearsed = Optional.of(assets);
    Rehearsal rehearsal = new Rehearsal(shift.site(), shift.sources().templates());
    // While one core works the edition out.
    var unused =
        shift
            .workers()
            .begin(
                () -> {
                  rehearsal.of(documents, templates.get(), assets);
                  return documents;
                });
    references(documents);
    return documents;
  }

  private NewsroomParser parser() {
    return new NewsroomParser(
        shift.site(),
        foundation.types(),
        foundation.markups(),
        shift.last().documents(),
        shift.last().parsed());
  }

  /** Made when it is asked for: a sketch does not ask. */
  private Supplier<ReferenceCheck> references(List<Document> documents) {
    Supplier<ReferenceCheck> check =
        new Once<>(
            () ->
                new ReferenceCheck(
                    documents,
                    broken(documents),
                    foundation.data(),
                    foundation.markups(),
                    shift.problems()));
    references = Optional.of(check);
    return check;
  }

  /** The ids, by path, of the documents that could not be parsed. */
  private Map<String, String> broken(List<Document> parsed) {
    Map<String, String> broken = new TreeMap<>(texts.get());
    parsed.forEach(document -> broken.remove(document.path()));
    return broken;
  }

  private SortedMap<String, String> texts() {
    Stream<String> read = shift.sources().content().stream().map(Source::path);
    return Stream.concat(read, shift.redaction().paths().stream())
        .filter(path -> Document.isDocument(path) || foundation.markups().knows(ending(path)))
        .collect(
            Collectors.toMap(
                path -> path,
                path -> FileName.of(path, shift.site()).id(),
                (one, same) -> one,
                TreeMap::new));
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  @Override
  public String address(Document document, Edition all) {
    return new Urls(shift.site().settings()).canonical(document, all);
  }

  @Override
  public List<Page> layOut(Edition edition, Preview preview) {
    Newsroom newsroom = newsroom(edition, preview);
    return whole(newsroom, guestPages(edition), shift.problems());
  }

  @Override
  public Pages sketch(Edition edition) {
    // The first page shows them, whichever it is.
    var unused = shift.workers().begin(() -> edition.tags(shift.site().settings().language()));
    Newsroom newsroom = newsroom(edition, Preview.NONE);
    // Guests' pages now: their engines can only be had as long as this house is open.
    List<Page> guests = guestPages(edition);
    // What is wrong with addresses the layout that follows tells.
    return new SketchedPages(
        newsroom, guests, () -> whole(newsroom, guests, new Problems()), shift.workers());
  }

  private List<Page> whole(Newsroom newsroom, List<Page> guests, Problems problems) {
    List<Page> pages = new ArrayList<>(newsroom.layOut(shift.workers()));
    pages.addAll(guests);
    return Outputs.distinct(pages, page -> slug(page, newsroom.edition()), problems);
  }

  private static Optional<Place> slug(Page page, Edition edition) {
    return edition
        .ofFile(page.place().file())
        .flatMap(document -> document.fields().get("slug"))
        .map(Value::place);
  }

  private Newsroom newsroom(Edition edition, Preview preview) {
    band = new Band(preview);
    Custody keeper = new Custody(edition, texts.get());
    Materials own =
        foundation.materials(
            keeper,
            rehearsed.orElseGet(() -> foundation.assets(shift.problems())),
            shift.problems());
    custody = Optional.of(keeper);
    materials = Optional.of(own);
    Newsroom newsroom = new Newsroom(edition, preview, own, foundation.components());
    laidOut = Optional.of(newsroom);
    return newsroom;
  }

  private List<Page> guestPages(Edition edition) {
    Materials own = materials.orElseThrow();
    return foundation
        .guests()
        .layOut(
            edition,
            foundation.types().all().stream().map(ContentType::name).toList(),
            own.urls(),
            new Bodies(edition, own)::html);
  }

  @Override
  public PressRun press(Edition edition, Supplier<Collection<Page>> pages) {
    Newsroom newsroom = laidOut.orElseThrow();
    Materials own = materials.orElseThrow();
    // For looking alone: what is asked of them is not published.
    Materials looking = foundation.materials(custody.orElseThrow(), new Problems());
    Answers looks = new SubjectAnswers(newsroom.with(looking, foundation.components()), looking);
    List<TemplateEngine> engines = new ArrayList<>();
    NewsroomTemplates.check(shift.sources().templates(), shift.problems());
    engines.add(
        new NewsroomTemplates(templates.get(), own, foundation.components(), newsroom, looks));
    foundation.guests().templates().ifPresent(engines::add);
    Rendering rendering =
        new Rendering(engines, band, shift.last().pages(), shift.place(), shift.problems());
    Supplier<List<Derivation>> derivations =
        () ->
            Derivations.newsroom(
                own,
                newsroom.items(),
                shift.last().pages()::derived,
                shift.place(),
                shift.workers());
    return new NewsroomPress(shift, rendering, own, Derived.of(derivations, edition, pages));
  }

  @Override
  public void lookAhead(Outlook outlook, List<Page> pages) {
    Later later = new Later(shift.site().settings().zone(), shift.problems());
    new LaterFiles(outlook, foundation.files(), later).check();
    new LaterAddresses(outlook, new Urls(shift.site().settings()), later).check(pages);
    new MicrositeFronts(Set.copyOf(texts.get().values()), shift.site())
        .check(outlook, shift.problems());
  }

  @Override
  public Optional<StopPress> stopPress() {
    Newsroom newsroom = laidOut.orElseThrow();
    return Optional.of(
        new StopPress(
            foundation,
            newsroom.edition(),
            custody.orElseThrow(),
            references.orElseThrow(),
            newsroom,
            templates.get()));
  }

  /** Guests’ pages lean on what only one can have at a time. */
  @Override
  public List<Page> tied(Supplier<Collection<Page>> pages) {
    return foundation.guests().templates().isPresent()
        ? pages.get().stream().filter(page -> !NewsroomTemplates.isOne(page.template())).toList()
        : List.of();
  }

  @Override
  public void close() {
    foundation.guests().close();
  }
}
