package press.galley;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody does between two bakes.
 *
 * @param words in a few words
 * @param files files of the site as they are afterwards; nothing of those that are removed
 * @param at the instant of the bakes from now on, if it is another
 * @param tamper what is done to the output
 */
record Edit(
    String words,
    SortedMap<String, Optional<String>> files,
    Optional<Instant> at,
    Optional<Tamper> tamper) {

  /** Nothing is done. */
  static final Edit NONE = new Edit("nothing", new TreeMap<>(), Optional.empty(), Optional.empty());

  /** Copies the files. */
  Edit {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** What is done by hand to a file of the output: the file that has this number, in a circle. */
  record Tamper(Kind kind, int number) {
    enum Kind {
      REMOVED,
      CHANGED,
      TOUCHED
    }
  }

  static Edit ofOutput(Tamper tamper) {
    return new Edit(
        "a file of the output is " + tamper.kind().name().toLowerCase(java.util.Locale.ROOT),
        new TreeMap<>(),
        Optional.empty(),
        Optional.of(tamper));
  }

  static Edit ofTime(Instant at) {
    return new Edit("it is " + at, new TreeMap<>(), Optional.of(at), Optional.empty());
  }

  static Edit of(String words, String path, String text) {
    return new Edit(
        words,
        new TreeMap<>(java.util.Map.of(path, Optional.of(text))),
        Optional.empty(),
        Optional.empty());
  }

  static Edit removal(String words, String path) {
    return new Edit(
        words,
        new TreeMap<>(java.util.Map.of(path, Optional.empty())),
        Optional.empty(),
        Optional.empty());
  }

  /** This one, and another in the same breath. */
  Edit and(Edit other) {
    SortedMap<String, Optional<String>> both = new TreeMap<>(files);
    both.putAll(other.files);
    return new Edit(
        words + " and " + other.words, both, other.at.or(() -> at), other.tamper.or(() -> tamper));
  }

  /** What takes this edit back. */
  Edit undone(SortedMap<String, String> before, Instant then) {
    SortedMap<String, Optional<String>> back = new TreeMap<>();
    files.keySet().forEach(path -> back.put(path, Optional.ofNullable(before.get(path))));
    return new Edit("that is undone", back, at.map(now -> then), Optional.empty());
  }

  /** Whether nothing is done. */
  boolean isNothing() {
    return files.isEmpty() && at.isEmpty() && tamper.isEmpty();
  }

  /** The files of a site afterwards. */
  SortedMap<String, String> on(SortedMap<String, String> before) {
    SortedMap<String, String> after = new TreeMap<>(before);
    files.forEach(
        (path, text) -> text.ifPresentOrElse(t -> after.put(path, t), () -> after.remove(path)));
    return after;
  }
}
