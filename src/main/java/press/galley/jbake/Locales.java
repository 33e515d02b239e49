package press.galley.jbake;

import java.util.Locale;
import press.galley.site.Settings;

/** Finds the locale in which a JBake site writes its dates and numbers. */
final class Locales {

  private Locales() {}

  /** {@code jvm.locale} as JBake writes it, {@code en_GB}; without it the site's language. */
  static Locale of(Settings settings) {
    return Locale.forLanguageTag(settings.get("jvm.locale", settings.language()).replace('_', '-'));
  }
}
