package press.galley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.galley.site.Problem;
import press.galley.site.Severity;

/** Numbers with their nouns. */
final class Counted {

  private Counted() {}

  /** {@code 1 page}, {@code 2 pages}. */
  static String of(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code 2 errors, 1 warning}, or nothing where there are none. */
  static Optional<String> of(List<Problem> problems) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number = problems.stream().filter(p -> p.severity() == severity).count();
      if (number > 0) {
        parts.add(of(Math.toIntExact(number), severity.word()));
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }
}
