package press.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Makes a history that shows a failure as small as it can: edits go, then files, then lines. */
final class Shrink {

  private final Predicate<History> fails;
  private int trials;

  private Shrink(Predicate<History> fails, int trials) {
    this.fails = fails;
    this.trials = trials;
  }

  /**
   * A smaller history that fails as well.
   *
   * @param trials how many histories may be tried
   */
  static History of(History failing, Predicate<History> fails, int trials) {
    Shrink shrink = new Shrink(fails, trials);
    History small = failing;
    History last;
    do {
      last = small;
      small = shrink.edits(small);
      small = shrink.partsOfEdits(small);
      small = shrink.files(small);
      small = shrink.lines(small);
    } while (!small.equals(last) && shrink.trials > 0);
    return small;
  }

  private Optional<History> tried(History smaller) {
    return trials-- > 0 && fails.test(smaller) ? Optional.of(smaller) : Optional.empty();
  }

  private History edits(History of) {
    History small = of;
    for (int i = of.edits().size() - 1; i >= 0; i--) {
      List<Edit> less = new ArrayList<>(small.edits());
      less.remove(i);
      small = tried(small.withEdits(less)).orElse(small);
    }
    return small;
  }

  private History partsOfEdits(History of) {
    History small = of;
    for (int i = 0; i < of.edits().size(); i++) {
      for (String path : of.edits().get(i).files().keySet()) {
        Edit edit = small.edits().get(i);
        SortedMap<String, Optional<String>> less = new TreeMap<>(edit.files());
        less.remove(path);
        List<Edit> edits = new ArrayList<>(small.edits());
        edits.set(i, new Edit(edit.words(), less, edit.at(), edit.tamper()));
        small = tried(small.withEdits(edits)).orElse(small);
      }
    }
    return small;
  }

  private History files(History of) {
    History small = of;
    for (String path : of.files().keySet()) {
      SortedMap<String, String> less = new TreeMap<>(small.files());
      less.remove(path);
      small = tried(small.withFiles(less)).orElse(small);
    }
    return small;
  }

  /** A line goes from a file and from what the edits make of the file. */
  private History lines(History of) {
    History small = of;
    for (String path : of.files().keySet()) {
      for (String line : of.files().getOrDefault(path, "").split("\n", -1)) {
        if (small.files().getOrDefault(path, "").contains(line + "\n")) {
          small = tried(without(path, line + "\n", small)).orElse(small);
        }
      }
    }
    return small;
  }

  private static History without(String path, String line, History of) {
    SortedMap<String, String> files = new TreeMap<>(of.files());
    files.computeIfPresent(path, (key, text) -> text.replace(line, ""));
    List<Edit> edits = new ArrayList<>();
    for (Edit edit : of.edits()) {
      SortedMap<String, Optional<String>> changed = new TreeMap<>(edit.files());
      changed.computeIfPresent(path, (key, text) -> text.map(t -> t.replace(line, "")));
      edits.add(new Edit(edit.words(), changed, edit.at(), edit.tamper()));
    }
    return of.withFiles(files).withEdits(edits);
  }
}
