package press.galley.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The almanacs of the languages that are asked for, each read once. Thread-safe. */
public final class Almanacs {

  private final Map<String, Almanac> byLanguage = new ConcurrentHashMap<>();

  /** The almanac of a language, BCP 47. */
  public Almanac in(String language) {
    return byLanguage.computeIfAbsent(language, Almanac::of);
  }
}
