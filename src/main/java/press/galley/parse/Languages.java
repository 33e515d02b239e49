package press.galley.parse;

import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.galley.site.Almanac;
import press.galley.site.Nearest;

/** Language tags of BCP 47. Immutable and thread-safe. */
final class Languages {

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
  private static final Map<String, String> CODES_BY_NAME =
      Collections.unmodifiableMap(Almanac.english().englishLanguages());

  /** Whether it is well formed and begins with a language of ISO 639. */
  boolean isTag(String text) {
    try {
      String language = new Locale.Builder().setLanguageTag(text).build().getLanguage();
      return language.length() == 3 || CODES.contains(language);
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** What to write instead of something that is no tag. */
  String hint(String typed) {
    String hyphens = typed.strip().replace('_', '-');
    if (isTag(hyphens)) {
      return "Write " + hyphens + ".";
    }
    Optional<String> name = Nearest.to(hyphens, CODES_BY_NAME.keySet());
    return name.filter(near -> typed.length() > 3)
        .map(near -> "Write " + CODES_BY_NAME.get(near) + " for " + near + ".")
        .orElse("Write a tag of BCP 47, such as en, fr or pt-BR.");
  }
}
