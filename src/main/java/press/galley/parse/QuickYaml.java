package press.galley.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;
import press.galley.site.Place;

/**
 * Reads in one pass what most heads and schemas are written in: keys one below the other, with
 * words, with lists and with groups, and JSON. It gives the values that {@link YamlReader} has from
 * the library, at the same places, or nothing: at the first thing that it does not know for certain
 * it gives the text up. For one text.
 */
final class QuickYaml {

  private final QuickCursor cursor;
  private final QuickFlow flow;

  private QuickYaml(QuickCursor cursor) {
    this.cursor = cursor;
    this.flow = new QuickFlow(cursor);
  }

  /** The value that a text holds, if it is plain enough; nothing also where it is wrong. */
  static Optional<Value> read(String text, Origin origin) {
    if (!QuickCursor.isPlain(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new QuickYaml(new QuickCursor(text, origin)).root());
    } catch (QuickCursor.NotPlainException e) {
      return Optional.empty();
    }
  }

  private Value root() {
    cursor.nextWritten();
    cursor.to(0);
    boolean isJson = cursor.is('{') || cursor.is('[');
    Value value = isJson ? flow.json() : block(0);
    cursor.check(cursor.isAtEnd());
    return value;
  }

  /** A list or a group that begins here, with its first line at this depth. */
  private Value block(int depth) {
    return cursor.isItem() ? sequence(depth) : mapping(depth);
  }

  private Mapping mapping(int depth) {
    cursor.deeper();
    Place place = cursor.place();
    Map<String, Entry> entries = new LinkedHashMap<>();
    do {
      cursor.to(depth);
      Place keyPlace = cursor.place();
      String key = cursor.key();
      Entry entry = new Entry(key, keyPlace, valueOf(depth));
      cursor.check(entries.putIfAbsent(entry.key(), entry) == null);
    } while (cursor.depth() == depth);
    cursor.check(cursor.depth() < depth);
    cursor.higher();
    return new Mapping(entries, place);
  }

  /** What stands behind a key and its colon, or below them. */
  private Value valueOf(int depth) {
    Place nothing = cursor.place();
    cursor.blanks();
    if (!cursor.isAtLineEnd()) {
      return line(depth);
    }
    cursor.nextWritten();
    int below = cursor.depth();
    if (below > depth || (below == depth && cursor.isItemAt(depth))) {
      cursor.to(below);
      return block(below);
    }
    return new Scalar("", Kind.NULL, nothing);
  }

  /** A value that ends with its line, or the lines that its sign announces. */
  private Value line(int depth) {
    Value value = cursor.is('|') || cursor.is('>') ? lines(depth) : flow.line();
    cursor.nextWritten();
    // What goes on below a word belongs to it.
    cursor.check(cursor.depth() <= depth);
    return value;
  }

  /** Lines that are kept or folded, none of which is empty or further in than the first. */
  private Scalar lines(int depth) {
    Place place = cursor.place();
    String joint = cursor.is('|') ? "\n" : " ";
    cursor.pass();
    boolean isStripped = cursor.passes('-');
    cursor.blanks();
    cursor.newLine();
    int inner = cursor.depth();
    cursor.check(inner > depth);
    StringJoiner lines = new StringJoiner(joint, "", isStripped ? "" : "\n");
    do {
      cursor.to(inner);
      lines.add(cursor.wholeLine());
      cursor.newLine();
    } while (cursor.depth() == inner);
    cursor.emptyLines();
    cursor.check(cursor.depth() < inner);
    return new Scalar(lines.toString(), Kind.TEXT, place);
  }

  private Sequence sequence(int depth) {
    cursor.deeper();
    Place place = cursor.place();
    List<Value> items = new ArrayList<>();
    do {
      cursor.to(depth);
      cursor.item();
      cursor.check(!cursor.isItem());
      items.add(cursor.isKey() ? mapping(cursor.column()) : line(depth));
    } while (cursor.depth() == depth && cursor.isItemAt(depth));
    cursor.check(cursor.depth() <= depth);
    cursor.higher();
    return new Sequence(items, place);
  }
}
