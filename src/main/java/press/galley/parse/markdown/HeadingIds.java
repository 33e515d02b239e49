package press.galley.parse.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import press.galley.parse.Body;

/** The headings of one text, with the levels and ids that they get. */
final class HeadingIds {

  /** Under this key a document holds its own. */
  static final DataKey<HeadingIds> KEY = new DataKey<>("HEADING_IDS", new HeadingIds(Map.of()));

  private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s_-]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern OF_FOOTNOTES = Pattern.compile("fn(?:ref)?-\\d.*");
  private static final int DEEPEST = 6;

  private final Map<Heading, Body.Heading> byNode;

  private HeadingIds(Map<Heading, Body.Heading> byNode) {
    this.byNode = byNode;
  }

  static HeadingIds of(Document document, Typography typography) {
    List<Heading> nodes = new ArrayList<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading heading) {
        nodes.add(heading);
      }
    }
    int down = nodes.stream().anyMatch(heading -> heading.getLevel() == 1) ? 1 : 0;
    Map<Heading, Body.Heading> headings = new LinkedHashMap<>();
    Map<String, Integer> taken = new HashMap<>();
    for (Heading node : nodes) {
      String words = Words.of(node, text -> typography.set(text.getChars())).strip();
      int level = Math.min(DEEPEST, node.getLevel() + down);
      headings.put(node, new Body.Heading(level, unique(id(words), taken), words));
    }
    return new HeadingIds(headings);
  }

  /** Words as an id: lower case, letters of any script, a hyphen for each run of spaces. */
  private static String id(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String kept = DROPPED.matcher(plain).replaceAll("").strip();
    String id = SPACES.matcher(kept).replaceAll("-");
    if (id.isEmpty()) {
      return "section";
    }
    return OF_FOOTNOTES.matcher(id).matches() ? "section-" + id : id;
  }

  private static String unique(String id, Map<String, Integer> taken) {
    String candidate = id;
    int next = taken.getOrDefault(id, 0);
    while (taken.containsKey(candidate)) {
      next++;
      candidate = id + "-" + next;
    }
    taken.put(id, next);
    taken.putIfAbsent(candidate, 0);
    return candidate;
  }

  Body.Heading get(Heading node) {
    return byNode.getOrDefault(node, new Body.Heading(node.getLevel(), "", ""));
  }

  List<Body.Heading> inOrder() {
    return List.copyOf(byNode.values());
  }
}
