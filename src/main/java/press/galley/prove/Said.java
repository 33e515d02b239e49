package press.galley.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import press.galley.parse.Document;
import press.galley.parse.FrontMatterParser;
import press.galley.parse.Value;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;
import press.galley.site.Field;
import press.galley.site.FieldKind;
import press.galley.site.Settings;

/**
 * What a public text of a newsroom says to its readers: its body and the fields that its type has,
 * but not where it leads, whom it names by id, nor what its writer noted in a comment.
 */
final class Said {

  private static final Set<FieldKind> NAMES = Set.of(FieldKind.RELATION, FieldKind.DATA);
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern TARGET = Pattern.compile("\\]\\([^)]*\\)|\\]\\[[^\\]]*\\]");

  private Said() {}

  /** Whether only the source of a text tells what it says: its type, a stock site's, has none. */
  static boolean isUnknown(Document text) {
    return text.type().fields().isEmpty();
  }

  /**
   * The words of a text of a stock site, whose templates print what they like of its head: its
   * title, and what stands below the head.
   *
   * @param source its file
   */
  static String by(Document text, String source, Settings settings) {
    String end = settings.get("header.separator", FrontMatterParser.JBAKE_SEPARATOR);
    List<String> lines = source.lines().toList();
    int head = lines.indexOf(end);
    // AsciiDoc has a head of its own, up to an empty line.
    boolean own = head < 0 && text.path().matches(".*\\.(?:adoc|ad|asciidoc)");
    int below = 1 + (own ? lines.indexOf("") : head);
    return text.title() + "\n\n" + String.join("\n", lines.subList(below, lines.size()));
  }

  /** The words, one after the other. */
  static String by(Document text) {
    List<String> words = new ArrayList<>();
    for (Entry entry : text.fields().entries().values()) {
      text.type()
          .field(entry.key())
          .filter(field -> !NAMES.contains(field.kind()))
          .map(Field::name)
          .ifPresent(name -> add(entry.value(), words));
    }
    words.add(String.join(" ", text.body().chunks()));
    return String.join("\n\n", words);
  }

  private static void add(Value value, List<String> words) {
    if (value instanceof Scalar scalar) {
      words.add(TARGET.matcher(COMMENT.matcher(scalar.text()).replaceAll(" ")).replaceAll("]"));
    } else if (value instanceof Sequence sequence) {
      sequence.items().forEach(item -> add(item, words));
    } else if (value instanceof Mapping mapping) {
      mapping.entries().values().forEach(entry -> add(entry.value(), words));
    }
  }
}
