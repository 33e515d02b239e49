package press.galley.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import press.galley.site.Settings;

/**
 * What the command line itself must know of a site.
 *
 * @param folder the folder that holds {@code jbake.properties}
 * @param content the folder of its documents
 * @param zone the zone of dates that name none
 * @param languages the languages of the site
 * @param grounds where its website goes and what that is made from
 */
record Newsroom(Path folder, Path content, ZoneId zone, Set<String> languages, Grounds grounds) {

  private static final String SETTINGS = "jbake.properties";

  /** Reads the settings; what is wrong in them is the bake's to say. */
  static Newsroom at(Path folder) {
    Properties settings = new Properties();
    Path file = folder.resolve(SETTINGS);
    if (Files.isReadable(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        settings.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        settings.clear();
      }
    }
    return new Newsroom(
        folder,
        folder.resolve(Settings.firstOf(settings.getProperty("content.folder", "content").strip())),
        zone(settings.getProperty("galley.zone", "UTC").strip()),
        languages(settings),
        Grounds.of(folder, settings));
  }

  /** Whether the folder is a site at all. */
  boolean exists() {
    return Files.exists(folder.resolve(SETTINGS));
  }

  /** The newsroom, if it is one. */
  Newsroom orRefuse() {
    if (!exists()) {
      throw Refusal.problem(
          "“" + folder + "” is not a newsroom: it has no jbake.properties.",
          "Go to the newsroom's folder, or name it with --site.");
    }
    return this;
  }

  private static Set<String> languages(Properties settings) {
    String all =
        settings.getProperty("galley.language", "en")
            + ","
            + settings.getProperty("galley.languages", "");
    return Arrays.stream(all.split(","))
        .map(String::strip)
        .filter(language -> !language.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }
}
