package press.galley;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import press.galley.cache.Fingerprint;
import press.galley.jbake.SiteSettings;
import press.galley.read.Source;
import press.galley.read.Sources;
import press.galley.site.Site;

/**
 * What stands under every page of a bake: where it differs from the last bake's, nothing of that is
 * used again.
 *
 * @param program the fingerprint of Galley itself and of Java
 * @param print the fingerprint of the settings, of Java's defaults, of the content types and of the
 *     names of the templates
 * @param templates the fingerprint of each file in the templates folder, by its name there
 */
record Ground(long program, long print, Map<String, Long> templates) {

  /** Copies the templates. */
  Ground {
    templates = Map.copyOf(templates);
  }

  /**
   * The ground of a site.
   *
   * @param program the fingerprint of Galley and Java
   */
  static Ground of(Site site, Sources sources, long program) {
    Map<String, Long> templates = prints(sources.templates(), site.templateFolder());
    Fingerprint print =
        new Fingerprint()
            .add(Locale.getDefault().toLanguageTag())
            .add(TimeZone.getDefault().getID())
            .add(site.root().toString())
            .add(site.output().toString())
            .add(site.rules().name())
            .addValue(new TreeMap<>(site.settings().keys()))
            .addValue(SiteSettings.seenByTemplates(site))
            .addValue(prints(sources.types(), Site.TYPES_FOLDER))
            .addValue(List.copyOf(templates.keySet()));
    return new Ground(program, print.value(), templates);
  }

  private static Map<String, Long> prints(List<Source> sources, String folder) {
    Map<String, Long> prints = new LinkedHashMap<>();
    for (Source source : sources) {
      prints.put(source.path().substring(folder.length() + 1), print(source));
    }
    return prints;
  }

  /** A file that can't be read is a problem that is told elsewhere. */
  private static long print(Source source) {
    try {
      byte[] bytes = source.bytes();
      return Fingerprint.of(bytes, 0, bytes.length);
    } catch (IOException e) {
      return 0;
    }
  }
}
