package press.galley.parse;

import dev.harrel.jsonschema.Error;
import java.util.List;

/**
 * Something that the validator found, without its words.
 *
 * @param keyword the keyword that is not met
 * @param instance where in the value
 * @param path the keywords from the schema's root to the schema that is not met
 */
record Violation(String keyword, List<String> instance, List<String> path) {

  private static final List<String> CHOICES = List.of("anyOf", "oneOf", "not", "if", "contains");

  static Violation of(Error error) {
    List<String> path = Pointer.steps(error.getEvaluationPath());
    int last = path.size() - 1;
    return new Violation(
        path.get(last), Pointer.steps(error.getInstanceLocation()), path.subList(0, last));
  }

  /** Whether it only belongs to one branch of a choice that has a violation of its own. */
  boolean isInsideChoice() {
    return path.stream().anyMatch(CHOICES::contains);
  }

  /** Whether the violations that it sums up are reported themselves. */
  boolean isSum() {
    return List.of("allOf", "$ref", "then", "else").contains(keyword);
  }
}
