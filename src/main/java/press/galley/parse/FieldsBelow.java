package press.galley.parse;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.galley.site.ContentType;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/**
 * Looks for a head that ends too early: its last fields stand in the text, where readers see them
 * and nothing heeds them.
 */
final class FieldsBelow {

  private static final Pattern LINE = Pattern.compile("([\\w-]+)\\s*:(\\s.*)?");

  /** Those that decide what is public, whether a type has them or not. */
  private static final Set<String> GUARDED =
      Set.of("status", "date", "embargo", "expires", "withdrawn");

  private FieldsBelow() {}

  /** Says so where a text begins with what looks like a field of its type. */
  static void check(String path, FrontMatter parsed, ContentType type, Problems problems) {
    String text = parsed.body();
    int number = parsed.bodyLine();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      String line = text.substring(from, end < 0 ? text.length() : end);
      if (!line.isBlank()) {
        if (line.indexOf(':') > 0) {
          check(new Place(path, number, 1), line.stripTrailing(), type, problems);
        }
        return;
      }
      number++;
      from += line.length() + 1;
    }
  }

  private static void check(Place place, String line, ContentType type, Problems problems) {
    Matcher field = LINE.matcher(line);
    if (field.matches() && isField(field.group(1), type)) {
      problems.add(
          ProblemCode.FIELD_IN_TEXT,
          place,
          "The text begins with a field: the head has ended above it.",
          Shown.text(line),
          "Move the line into the head, above the line that ends it. If it is text, begin with another"
              + " word.");
    }
  }

  private static boolean isField(String name, ContentType type) {
    return GUARDED.contains(name) || type.fields().containsKey(name);
  }
}
