package press.galley.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.galley.layout.Output;

/**
 * The pages that were looked at last, and their stylesheets, as they were when they were made
 * without a mistake: an impression can't make a page any more when its template has changed since.
 * Thread-safe.
 */
final class Proofs {

  private static final int MOST = 100;
  private static final int LATEST = 4;

  private final Map<Page, Output> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Page, Output> eldest) {
          return size() > MOST;
        }
      };

  private record Page(View view, String file) {
    // Asked when the program is still cold: what Java itself makes of a record costs milliseconds
    // the first time.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Page that && file.equals(that.file) && view.equals(that.view);
    }

    @Override
    public int hashCode() {
      return file.hashCode() * 31 + view.hashCode();
    }
  }

  /** Keeps a file as it is now. */
  synchronized Output keep(View view, String file, Output output) {
    kept.put(new Page(view, file), output);
    return output;
  }

  /** The files of the pages that were looked at last in a view, the latest first. */
  synchronized List<String> latest(View view) {
    List<String> files = new ArrayList<>();
    kept.keySet().stream()
        .filter(page -> page.view().equals(view) && MediaTypes.isPage(page.file()))
        .forEach(page -> files.add(0, page.file()));
    return List.copyOf(files.subList(0, Math.min(LATEST, files.size())));
  }

  /** A file as it was. */
  synchronized Optional<Output> last(View view, String file) {
    return Optional.ofNullable(kept.get(new Page(view, file)));
  }
}
