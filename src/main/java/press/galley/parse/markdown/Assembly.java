package press.galley.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Range;
import press.galley.site.Place;

/** A text's whole HTML, with what came from the source as HTML, and where each part came from. */
final class Assembly {

  private final Gaps gaps;
  private final StringBuilder html = new StringBuilder();
  private final TreeMap<Integer, BasedSequence> fragments = new TreeMap<>();
  private final Map<Integer, Integer> references = new HashMap<>();

  Assembly(String marked, Gaps gaps) {
    this.gaps = gaps;
    List<BasedSequence> found = List.copyOf(gaps.fragments());
    Marks.split(
        marked,
        html::append,
        (kind, number) -> {
          if (kind == Marks.REFERENCE) {
            references.put(html.length(), number);
            String target = gaps.references().get(number).target();
            // A value without a character has no place by which it could be found again.
            html.append(target.isEmpty() ? "?" : Escape.html(target));
          } else {
            add(found.get(number));
          }
        });
  }

  private void add(BasedSequence fragment) {
    if (Unfinished.is(fragment.toString())) {
      Unfinished.report(fragment, gaps);
    } else {
      fragments.put(html.length(), fragment);
      html.append(fragment);
    }
  }

  String html() {
    return html.toString();
  }

  /** The number of the reference whose address stands there. */
  Optional<Integer> reference(Range value) {
    return value.isTracked()
        ? Optional.ofNullable(references.get(value.startPos()))
        : Optional.empty();
  }

  /** Where in the source it stands, if it came from there as HTML. */
  Optional<Place> source(Range range) {
    int position = range.startPos();
    Entry<Integer, BasedSequence> entry = range.isTracked() ? fragments.floorEntry(position) : null;
    if (entry == null || position >= entry.getKey() + entry.getValue().length()) {
      return Optional.empty();
    }
    BasedSequence fragment = entry.getValue();
    int offset = fragment.getIndexOffset(position - entry.getKey());
    return Optional.of(gaps.place(offset < 0 ? fragment.getStartOffset() : offset));
  }
}
