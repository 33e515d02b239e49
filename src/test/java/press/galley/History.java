package press.galley;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site, and what is done to it between bakes.
 *
 * @param files the site's files at first
 * @param at the instant of the first bake
 * @param settled whether the file system's stamps count from one bake to the next, which they do
 *     where a bake follows two seconds after the last edit
 * @param edits with a bake after each
 */
record History(SortedMap<String, String> files, Instant at, boolean settled, List<Edit> edits) {

  /** Copies the files and edits. */
  History {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    edits = List.copyOf(edits);
  }

  /** The history that a seed gives. */
  static History of(RandomSite kind, long seed) {
    Chance chance = new Chance(seed);
    SortedMap<String, String> grown = kind.grown(chance);
    Instant begin = chance.instant();
    List<Edit> edits = new ArrayList<>();
    SortedMap<String, String> now = grown;
    Instant at = begin;
    for (int left = 2 + chance.below(3); left > 0; left--) {
      Edit edit = next(kind, now, chance);
      SortedMap<String, String> before = now;
      Instant then = at;
      edits.add(edit);
      now = edit.on(now);
      at = edit.at().orElse(at);
      if (chance.happens(20)) {
        Edit undone = edit.undone(before, then);
        edits.add(undone);
        now = undone.on(now);
        at = undone.at().orElse(at);
      }
    }
    return new History(grown, begin, chance.happens(50), edits);
  }

  private static Edit next(RandomSite kind, SortedMap<String, String> now, Chance chance) {
    if (chance.happens(15)) {
      return Edit.NONE;
    }
    Edit edit = one(kind, now, chance);
    while (chance.happens(40)) {
      edit = edit.and(one(kind, edit.on(now), chance));
    }
    return edit;
  }

  private static Edit one(RandomSite kind, SortedMap<String, String> now, Chance chance) {
    if (chance.happens(12)) {
      return Edit.ofTime(chance.instant());
    }
    if (chance.happens(6)) {
      Edit.Tamper.Kind how = chance.of(Edit.Tamper.Kind.values());
      return Edit.ofOutput(new Edit.Tamper(how, chance.below(100)));
    }
    return kind.edit(now, chance);
  }

  History withFiles(SortedMap<String, String> less) {
    return new History(less, at, settled, edits);
  }

  History withEdits(List<Edit> less) {
    return new History(files, at, settled, less);
  }

  /** The whole of it, for a person to read. */
  String words() {
    StringBuilder words = new StringBuilder();
    words.append("A bake at ").append(at).append(" of these files");
    words.append(settled ? ", whose stamps count:\n" : ":\n");
    files.forEach((path, text) -> words.append(file(path, text)));
    for (Edit edit : edits) {
      words.append("\nThen ").append(edit.words()).append(":\n");
      edit.at().ifPresent(now -> words.append("  the bakes are at ").append(now).append('\n'));
      edit.tamper().ifPresent(tamper -> words.append("  ").append(tamper).append('\n'));
      edit.files()
          .forEach(
              (path, text) ->
                  words.append(text.map(t -> file(path, t)).orElse("  " + path + " is gone\n")));
    }
    return words.toString();
  }

  private static String file(String path, String text) {
    return "  " + path + "\n" + text.strip().indent(6);
  }
}
