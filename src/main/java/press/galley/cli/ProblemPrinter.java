package press.galley.cli;

import java.util.List;
import press.galley.site.Problem;
import press.galley.site.Severity;

/** Prints problems, gravest first, an empty line after each. */
final class ProblemPrinter {

  private final Screen screen;

  ProblemPrinter(Screen screen) {
    this.screen = screen;
  }

  void print(List<Problem> problems) {
    problems.stream().sorted().forEach(this::print);
  }

  private void print(Problem problem) {
    Colour colour = problem.severity() == Severity.ERROR ? Colour.ERROR : Colour.WARNING;
    screen.painted(
        screen.paint(colour, problem.severity().word())
            + "  "
            + screen.printable(problem.place().toString()).replace('\n', '?')
            + "  "
            + screen.paint(Colour.QUIET, problem.code().slug()));
    screen.wrapped("  ", problem.title());
    part("found", problem.found());
    part("hint", problem.hint());
    screen.line();
  }

  private void part(String name, String text) {
    if (!text.isBlank()) {
      screen.wrapped("  " + name + " ".repeat(7 - name.length()), text);
    }
  }
}
