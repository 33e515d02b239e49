package press.galley.jbake;

import java.util.Locale;
import java.util.TimeZone;
import press.galley.site.Site;

/**
 * The locale and the zone that Java gives to those who name none. The engines of others read and
 * write dates in these: with JBake, {@code jvm.locale} has become the machine's by then. Whoever
 * takes them must have JBake to itself, see {@link Turn}.
 */
final class JavaDefaults {

  private final Locale locale;
  private final TimeZone zone;

  /** Those of a site; by JBake's rules the machine's zone. */
  JavaDefaults(Site site) {
    this.locale = Locales.ofDates(site);
    this.zone = TimeZone.getTimeZone(Locales.zone(site));
  }

  /** The machine's own. */
  interface Before {
    /** Sets them again. */
    void restore();
  }

  /** From now on Java gives these, until those before are restored. */
  Before take() {
    Locale all = Locale.getDefault();
    Locale shown = Locale.getDefault(Locale.Category.DISPLAY);
    Locale formatted = Locale.getDefault(Locale.Category.FORMAT);
    TimeZone before = TimeZone.getDefault();
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
    return () -> {
      Locale.setDefault(all);
      Locale.setDefault(Locale.Category.DISPLAY, shown);
      Locale.setDefault(Locale.Category.FORMAT, formatted);
      TimeZone.setDefault(before);
    };
  }
}
