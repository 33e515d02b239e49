package press.galley.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.galley.cache.PageRecord;
import press.galley.cache.Reading;
import press.galley.render.Explanation;
import press.galley.render.Verdict;

/** Says why a page was rendered or not, and what it reads. */
final class ExplanationPrinter {

  /** Of documents that a page reads alike, so many are named. */
  private static final int NAMED = 5;

  private final Screen screen;

  ExplanationPrinter(Screen screen) {
    this.screen = screen;
  }

  /** No page has the address. */
  private void unknown(String url, Optional<String> nearest) {
    screen.wrapped(
        "",
        "There is no page at “"
            + url
            + "” to explain. "
            + nearest
                .map(near -> "Did you mean “" + near + "”?")
                .orElse(
                    "Write the address of one as its links do: feeds, maps and assets are no"
                        + " pages."));
    screen.line();
  }

  /** The page could not be made. */
  void failed(Explanation explanation) {
    screen.wrapped("", explanation.url() + " could not be made: see the problems above.");
    screen.line();
  }

  void print(Explanation explanation) {
    if (explanation.verdict() instanceof Verdict.NoPage none) {
      unknown(explanation.url(), none.nearest());
      return;
    }
    screen.wrapped("", explanation.url() + " " + because(explanation));
    explanation.record().ifPresent(this::reads);
    screen.line();
  }

  private static String because(Explanation explanation) {
    Verdict verdict = explanation.verdict();
    if (verdict instanceof Verdict.Kept) {
      return "stays as it was: all that it reads is as it was.";
    }
    if (explanation.record().isEmpty()) {
      return "is made anew in every bake: it reads what may differ each time, such as .now, a"
          + " hidden template, or a tool of another maker.";
    }
    return "was made anew: " + reason(verdict);
  }

  private static String reason(Verdict verdict) {
    if (verdict instanceof Verdict.TemplateChanged changed) {
      return "its template " + changed.name() + " is not as it was.";
    }
    if (verdict instanceof Verdict.ReadChanged changed) {
      String names = String.join(", ", changed.names());
      return names + " of " + subject(changed.subject()) + " is not as it was.";
    }
    return verdict instanceof Verdict.FileChanged
        ? "its file in the output is not as the last bake left it."
        : "the last bake left no notes of it.";
  }

  private void reads(PageRecord record) {
    screen.wrapped("  made with  ", String.join(", ", record.templates()));
    record
        .own()
        .forEach(
            read ->
                screen.wrapped(
                    "  its own    ",
                    subject(read.subject()) + ": " + String.join(", ", read.names())));
    Map<List<String>, List<String>> subjects = new LinkedHashMap<>();
    for (Reading read : record.shared()) {
      subjects
          .computeIfAbsent(read.names(), names -> new ArrayList<>())
          .add(subject(read.subject()));
    }
    subjects.forEach(
        (names, of) ->
            screen.wrapped("  reads      ", String.join(", ", names) + " of " + named(of)));
  }

  private static String named(List<String> subjects) {
    List<String> first = subjects.subList(0, Math.min(NAMED, subjects.size()));
    int more = subjects.size() - first.size();
    return String.join(", ", first) + (more == 0 ? "" : " and " + more + " more");
  }

  private static String subject(String subject) {
    return subject.replace("\t", ", ");
  }
}
