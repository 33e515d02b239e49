package press.galley.parse;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.galley.site.Nearest;

/** Language tags of BCP 47. Immutable and thread-safe. */
final class Languages {

  private final Map<String, String> codesByName;

  Languages() {
    Map<String, String> names = new TreeMap<>();
    for (String code : Locale.getISOLanguages()) {
      names.putIfAbsent(Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH), code);
    }
    codesByName = Map.copyOf(names);
  }

  /** Whether it is well formed and begins with a language of ISO 639. */
  boolean isTag(String text) {
    try {
      String language = new Locale.Builder().setLanguageTag(text).build().getLanguage();
      return language.length() == 3 || codesByName.containsValue(language);
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
    Optional<String> name = Nearest.to(hyphens, codesByName.keySet());
    return name.filter(near -> typed.length() > 3)
        .map(near -> "Write " + codesByName.get(near) + " for " + near + ".")
        .orElse("Write a tag of BCP 47, such as en, fr or pt-BR.");
  }
}
