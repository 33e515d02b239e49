package press.galley.cache;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists of texts that occur many times: each is written once and named by its index. */
final class TextLists {

  private final Map<List<String>, Integer> indexes = new LinkedHashMap<>();

  /** The index of a list, a new one for a new list. */
  int index(List<String> texts) {
    Integer next = indexes.size();
    Integer known = indexes.putIfAbsent(texts, next);
    return known == null ? next : known;
  }

  void write(Encoder to) {
    to.number(indexes.size());
    for (List<String> texts : indexes.keySet()) {
      to.number(texts.size());
      texts.forEach(to::text);
    }
  }

  static List<List<String>> read(Decoder from) {
    return from.list(each -> List.copyOf(each.list(Decoder::text)));
  }
}
