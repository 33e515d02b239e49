package press.galley;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import press.galley.parse.Document;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Severity;

/** Tells the documents without errors, and those that can be read in spite of them. */
final class Sound {

  /**
   * Errors of a text that can be read and shown all the same: a file that it names is not there. An
   * unknown id is none of them: it may be that of the original, whose embargo counts.
   */
  private static final Set<ProblemCode> OF_NAMES =
      Set.of(ProblemCode.BROKEN_LINK, ProblemCode.LINK_LEAVES_SITE, ProblemCode.MISSING_IMAGE);

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

  /** The documents that have no errors of their own, or none but names of files. */
  static List<Document> legible(List<Document> documents, Problems problems) {
    Set<String> faulty = faulty(problems, problem -> !OF_NAMES.contains(problem.code()));
    return documents.stream().filter(document -> !faulty.contains(document.path())).toList();
  }

  /** Documents by their path. */
  static Map<String, Document> byPath(List<Document> documents) {
    Map<String, Document> byPath = new HashMap<>();
    documents.forEach(document -> byPath.put(document.path(), document));
    return byPath;
  }

  private static Set<String> faulty(Problems problems) {
    return faulty(problems, problem -> true);
  }

  private static Set<String> faulty(Problems problems, Predicate<Problem> which) {
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .filter(which)
        .map(problem -> problem.place().file())
        .collect(Collectors.toUnmodifiableSet());
  }
}
