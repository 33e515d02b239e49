package press.galley.jbake;

import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Rules;

/**
 * Says what is wrong with a document: an error, or a warning under JBake's rules, which take it.
 * Thread-safe.
 */
final class Complaints {

  private final Rules rules;
  private final Problems problems;

  Complaints(Rules rules, Problems problems) {
    this.rules = rules;
    this.problems = problems;
  }

  /** Adds one of a kind that is an error under Galley's rules. */
  void add(ProblemCode code, Place place, String title, String found, String hint) {
    switch (rules) {
      case GALLEY -> problems.add(code, place, title, found, hint);
      case JBAKE -> problems.add(ProblemCode.JBAKE_TAKES_IT, place, title, found, hint);
    }
  }
}
