package press.galley.preview.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.galley.Impression;
import press.galley.layout.Page;
import press.galley.parse.Document;
import press.galley.site.Problem;
import press.galley.site.Settings.LayoutStyle;
import press.galley.site.Severity;

/** What is wrong with a page, and what an editor would look at before it goes out. */
final class CheckFacts {

  /** About 600 pixels, where Google cuts a title on a wide screen. */
  private static final int LONG_TITLE = 60;

  /** About two lines of a search result on a wide screen. */
  private static final int LONG_SUMMARY = 160;

  /** Half of what all pictures of the median page weigh (HTTP Archive, Web Almanac 2024). */
  private static final int HEAVY = 500;

  private CheckFacts() {}

  /** Errors, then warnings, then advice; where there is nothing of them, one fact says so. */
  static List<Fact> of(Page page, Optional<Document> document, Impression impression) {
    // What is wrong with its template comes out when it is made.
    var unused = impression.file(page.file());
    List<Fact> facts =
        Stream.concat(
                problems(page, impression),
                document
                    .filter(text -> impression.site().settings().layout() == LayoutStyle.NEWSROOM)
                    .stream()
                    .flatMap(text -> advice(text, impression)))
            .toList();
    return facts.isEmpty() ? List.of(Fact.of("Checks", "nothing to mend")) : facts;
  }

  private static Stream<Fact> problems(Page page, Impression impression) {
    Set<String> files =
        Set.of(page.place().file(), impression.site().templateFolder() + "/" + page.template());
    return impression.problems().stream()
        .filter(problem -> files.contains(problem.place().file()))
        .map(CheckFacts::fact);
  }

  private static Fact fact(Problem problem) {
    return Fact.of(
        problem.severity() == Severity.ERROR ? "Error" : "Warning",
        problem.title(),
        problem.hint());
  }

  private static Stream<Fact> advice(Document text, Impression impression) {
    return Stream.of(
            DeadLinks.of(text, impression).stream().map(CheckFacts::deadLink),
            tooLong("title", Optional.of(text.title()), LONG_TITLE),
            summary(text),
            Picture.of(text, impression).stream().flatMap(CheckFacts::picture))
        .flatMap(part -> part);
  }

  private static Fact deadLink(String target) {
    return Fact.of("Warning", "A link leads to no page of this site.", target);
  }

  private static Stream<Fact> summary(Document text) {
    if (text.type().field("summary").isEmpty()) {
      return Stream.empty();
    }
    return text.text("summary").isPresent()
        ? tooLong("summary", text.text("summary"), LONG_SUMMARY)
        : Stream.of(
            advice("There is no summary.", "Search results and shared cards would show it."));
  }

  private static Stream<Fact> tooLong(String field, Optional<String> text, int most) {
    return text
        .map(words -> words.codePointCount(0, words.length()))
        .filter(length -> length > most)
        .map(
            length ->
                advice(
                    "The " + field + " is longer than " + most + " characters.",
                    "It has " + length + ": search results may cut it."))
        .stream();
  }

  private static Stream<Fact> picture(Picture picture) {
    Stream<Fact> credit =
        picture.lacksCredit()
            ? Stream.of(
                advice(picture.src() + " has no credit.", "Say whose picture it is: credit."))
            : Stream.empty();
    Stream<Fact> weight =
        picture.weighsMoreThan(HEAVY)
            ? Stream.of(
                advice(
                    picture.src() + " weighs " + picture.weight() + ".",
                    "More than " + HEAVY + " kB keep readers waiting: make it smaller."))
            : Stream.empty();
    return Stream.concat(credit, weight);
  }

  private static Fact advice(String title, String hint) {
    return Fact.of("Advice", title, hint);
  }
}
