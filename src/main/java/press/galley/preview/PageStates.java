package press.galley.preview;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.galley.Impression;
import press.galley.Sight.Scope;
import press.galley.layout.Page;
import press.galley.parse.Document;
import press.galley.preview.dress.PageState;
import press.galley.preview.dress.PageState.Freshness;
import press.galley.preview.dress.PageState.Sight;
import press.galley.preview.dress.PageState.Stop;
import press.galley.preview.dress.PageState.Told;
import press.galley.preview.dress.PageState.Told.Relevance;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.Severity;

/** Says what a preview shows beside a page: what it is, when it is looked at, what is wrong. */
final class PageStates {

  private final InstantSource clock;

  PageStates(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * The state of a page.
   *
   * @param file its path under the output folder; empty where there is none
   * @param freshness of the page that was found
   */
  PageState of(String file, Freshness freshness, Shown shown, View view) {
    // Where the page is as it was, so is what is said of it.
    Optional<Impression> known =
        Stream.of(shown.now(), shown.good())
            .flatMap(Optional::stream)
            .filter(one -> one.page(file).isPresent())
            .findFirst();
    Optional<Place> source =
        known.flatMap(one -> one.page(file).map(page -> Place.of(source(page, one))));
    Optional<PageState.Standing> standing =
        known.flatMap(one -> source.flatMap(place -> standing(place, one, shown.at())));
    return of(source, standing, freshness, shown, view);
  }

  /** A list is no text's: what is to be edited there is its template. */
  private static String source(Page page, Impression impression) {
    String own = page.place().file();
    String template = impression.site().templateFolder() + "/" + page.template();
    boolean isThere =
        impression.sources().templates().stream().anyMatch(one -> one.path().equals(template));
    return isThere && !Document.isDocument(own) ? template : own;
  }

  /** The state of an address that has no page. */
  PageState ofNone(Shown shown, View view) {
    String words =
        view.scope() == Scope.READERS ? "Readers find no page here." : "There is no page here.";
    return of(
        Optional.empty(),
        Optional.of(new PageState.Standing("none", words)),
        Freshness.FRESH,
        shown,
        view);
  }

  private PageState of(
      Optional<Place> source,
      Optional<PageState.Standing> standing,
      Freshness freshness,
      Shown shown,
      View view) {
    Optional<Impression> now = shown.now();
    ZoneId zone = now.<ZoneId>map(one -> one.site().settings().zone()).orElse(ZoneOffset.UTC);
    Optional<EditorLinks> editor = now.map(one -> EditorLinks.of(one.site()));
    List<Told> told = told(shown, source);
    boolean faulty =
        told.stream()
            .anyMatch(
                one -> one.relevance() == Relevance.THIS_PAGE && one.severity() == Severity.ERROR);
    return new PageState(
        shown.version(),
        sight(view),
        new Clockface(zone).words(shown.at()),
        view.moment(),
        standing,
        source.map(Place::file),
        editor.flatMap(links -> source.map(links::to)),
        faulty || shown.setUp().isPresent() ? Freshness.LAST_GOOD : freshness,
        told,
        now.filter(one -> !one.isSketch()).map(this::stops).orElse(List.of()));
  }

  private static Sight sight(View view) {
    return switch (view.scope()) {
      case EVERYTHING -> Sight.EVERYTHING;
      case READERS -> Sight.READERS;
    };
  }

  /** That of a page which could not be made although nothing is wrong with the site. */
  static PageState broken(long version, View view, RuntimeException why) {
    Told told =
        new Told(
            Severity.ERROR,
            "",
            Place.of(""),
            "This page could not be made.",
            why.toString(),
            "That is a fault of Galley’s, not of your text. Undo what you saved last, and report it"
                + " with what was found.",
            "",
            "",
            Relevance.ELSEWHERE);
    return new PageState(
        version,
        sight(view),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Freshness.LAST_GOOD,
        List.of(told),
        List.of());
  }

  private static Optional<PageState.Standing> standing(
      Place source, Impression impression, Instant at) {
    Clockface face = new Clockface(impression.site().settings().zone());
    return impression.timetable().at(at, source.file()).map(new StandingWords(face)::of);
  }

  /** For these every text is looked at, so that they come with the whole layout. */
  private List<Stop> stops(Impression impression) {
    return new Stops(new Clockface(impression.site().settings().zone()))
        .of(impression.timetable().after(clock.instant()));
  }

  private static List<Told> told(Shown shown, Optional<Place> source) {
    List<Problem> problems = shown.problems();
    if (problems.isEmpty()) {
      return List.of();
    }
    Optional<Excerpt> excerpt = shown.now().map(one -> new Excerpt(one.site(), one.sources()));
    Optional<EditorLinks> editor = shown.now().map(one -> EditorLinks.of(one.site()));
    return problems.stream().map(problem -> told(problem, source, excerpt, editor)).toList();
  }

  private static Told told(
      Problem problem,
      Optional<Place> source,
      Optional<Excerpt> excerpt,
      Optional<EditorLinks> editor) {
    Place place = problem.place();
    return new Told(
        problem.severity(),
        problem.code().slug(),
        place,
        problem.title(),
        problem.found(),
        problem.hint(),
        excerpt.map(one -> one.line(place)).orElse(""),
        editor.map(links -> links.to(place)).orElse(""),
        source.filter(own -> own.file().equals(place.file())).isPresent()
            ? Relevance.THIS_PAGE
            : Relevance.ELSEWHERE);
  }
}
