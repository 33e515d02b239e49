package press.galley;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import press.galley.parse.Document;
import press.galley.site.Problems;
import press.galley.site.Severity;

/** Tells the documents without errors from the others. */
final class Sound {

  private Sound() {}

  /**
   * The documents without errors of their own. With errors nothing is written; but the others are
   * laid out all the same, so that every mistake shows in one run and none shows twice.
   */
  static List<Document> among(List<Document> documents, Problems problems) {
    Set<String> faulty = faulty(problems);
    return documents.stream().filter(document -> !faulty.contains(document.path())).toList();
  }

  /** The documents with errors: no page of theirs tells what else is wrong. */
  static List<Document> others(List<Document> documents, Problems problems) {
    Set<String> faulty = faulty(problems);
    return documents.stream().filter(document -> faulty.contains(document.path())).toList();
  }

  private static Set<String> faulty(Problems problems) {
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(problem -> problem.place().file())
        .collect(Collectors.toUnmodifiableSet());
  }
}
