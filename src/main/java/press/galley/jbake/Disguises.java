package press.galley.jbake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.galley.site.Rules;

/**
 * Who disguises mail addresses with which draws. By Galley's rules an address always looks the
 * same, so that a text does not change when another one does. JBake draws all from one generator,
 * text after text; here texts are parsed side by side, as if each were the first, and begin at
 * their own places as soon as it is known how much those before them draw. Thread-safe.
 */
final class Disguises {

  private final Rules rules;
  private final Map<String, Integer> drawn = new ConcurrentHashMap<>();
  private final Map<String, Long> starts = new ConcurrentHashMap<>();

  Disguises(Rules rules) {
    this.rules = rules;
  }

  /** The disguise for a file's text. */
  Disguise of(String path) {
    return switch (rules) {
      case GALLEY -> Disguise.ofEachAddress();
      case JBAKE -> Disguise.from(Chance.at(starts.getOrDefault(path, Disguise.first().state())));
    };
  }

  /** A file's text was rendered with this disguise. */
  void used(String path, Disguise disguise) {
    if (rules == Rules.JBAKE && disguise.drawn() > 0) {
      drawn.put(path, disguise.drawn());
    }
  }

  /** Whether a file's text depends on the texts before it. */
  boolean dependsOnOthers(String path) {
    return drawn.containsKey(path);
  }

  /** Gives each text its place, when all have been rendered once. */
  void inOrder(List<String> paths) {
    Chance chance = Disguise.first();
    for (String path : paths) {
      int characters = drawn.getOrDefault(path, 0);
      if (characters > 0) {
        starts.put(path, chance.state());
        Disguise.skip(chance, characters);
      }
    }
  }
}
