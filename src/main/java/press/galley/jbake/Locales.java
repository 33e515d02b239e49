package press.galley.jbake;

import java.time.ZoneId;
import java.util.Locale;
import press.galley.site.Settings;
import press.galley.site.Site;

/** Finds the locale and the zone in which a JBake site reads and writes its dates and numbers. */
final class Locales {

  private static final String SETTING = "jvm.locale";

  private Locales() {}

  /**
   * That of the templates: {@code jvm.locale} as JBake writes it, {@code en_GB}; without it the
   * site's language. By JBake's rules the machine's: JBake makes its template engines before it
   * looks at that setting.
   */
  static Locale ofTemplates(Site site) {
    return switch (site.rules()) {
      case GALLEY -> of(site.settings(), Locale.forLanguageTag(site.settings().language()));
      case JBAKE -> Locale.getDefault();
    };
  }

  /** That of the dates in heads, which JBake reads when it has looked at {@code jvm.locale}. */
  static Locale ofDates(Site site) {
    return switch (site.rules()) {
      case GALLEY -> ofTemplates(site);
      case JBAKE -> of(site.settings(), Locale.getDefault());
    };
  }

  /** The site's zone or, by JBake's rules, the machine's. */
  static ZoneId zone(Site site) {
    return switch (site.rules()) {
      case GALLEY -> site.settings().zone();
      case JBAKE -> ZoneId.systemDefault();
    };
  }

  private static Locale of(Settings settings, Locale otherwise) {
    return settings
        .get(SETTING)
        .map(written -> Locale.forLanguageTag(written.replace('_', '-')))
        .orElse(otherwise);
  }
}
