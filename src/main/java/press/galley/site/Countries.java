package press.galley.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The countries of ISO 3166-1, by their two letters. Immutable and thread-safe. */
public final class Countries {

  // What people write for a country and the almanac doesn't know as its name or code.
  private static final Map<String, String> ALSO =
      Map.ofEntries(
          Map.entry("uk", "GB"),
          Map.entry("great britain", "GB"),
          Map.entry("england", "GB"),
          Map.entry("scotland", "GB"),
          Map.entry("wales", "GB"),
          Map.entry("northern ireland", "GB"),
          Map.entry("usa", "US"),
          Map.entry("united states of america", "US"),
          Map.entry("america", "US"),
          Map.entry("el", "GR"),
          Map.entry("holland", "NL"),
          Map.entry("the netherlands", "NL"),
          Map.entry("czech republic", "CZ"),
          Map.entry("turkey", "TR"),
          Map.entry("türkiye", "TR"),
          Map.entry("ivory coast", "CI"));

  private final Set<String> codes = Set.of(Locale.getISOCountries());

  /** Asked for where something is wrong: whoever only looks for codes need not wait for it. */
  private final Supplier<Map<String, String>> codesByWord = new Once<>(this::words);

  private Map<String, String> words() {
    Map<String, String> words = new TreeMap<>(ALSO);
    for (String code : codes) {
      words.put(low(code), code);
      words.put(low(Almanac.english().country(code)), code);
      threeLetters(code).ifPresent(three -> words.put(low(three), code));
    }
    return Map.copyOf(words);
  }

  /** Whether it is a code: two capital letters that ISO 3166-1 assigns. */
  public boolean isCode(String text) {
    return codes.contains(text);
  }

  /** What to write instead of something that is no code. */
  public String hint(String typed) {
    String word = low(typed.strip());
    return Optional.ofNullable(codesByWord.get().get(word))
        .or(() -> nearestName(word))
        .map(code -> "Write " + code + " for " + Almanac.english().country(code) + ".")
        .orElse("Write the two-letter code of ISO 3166-1, such as GB or FR.");
  }

  private Optional<String> nearestName(String word) {
    List<String> names =
        codesByWord.get().keySet().stream().filter(name -> name.length() > 3).toList();
    return Nearest.to(word, names).map(codesByWord.get()::get);
  }

  private static Optional<String> threeLetters(String code) {
    try {
      return Optional.of(new Locale.Builder().setRegion(code).build().getISO3Country());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private static String low(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
