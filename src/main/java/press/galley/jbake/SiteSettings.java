package press.galley.jbake;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import press.galley.parse.FreezeFile;
import press.galley.site.Freeze;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.SetUpException;
import press.galley.site.Settings;
import press.galley.site.Site;

/** Reads a site's settings: JBake's defaults, then {@code jbake.properties}, in UTF-8. */
public final class SiteSettings {

  /** The file that makes a folder a site. */
  public static final String FILE = "jbake.properties";

  /** JBake's older name for it, which it reads as well. */
  private static final String LEGACY_FILE = "custom.properties";

  private static final String DEFAULT_OUTPUT = "target/site";

  /** Defaults of JBake's that would be wrong here: a newsroom has its own. */
  private static final Set<String> OWN_DEFAULT =
      Set.of("site.host", "destination.folder", "index.posts_per_page");

  private static final List<String> FOLDERS =
      List.of(
          "content.folder", "template.folder", "asset.folder", "data.folder", "destination.folder");

  private SiteSettings() {}

  /**
   * The site in a folder.
   *
   * @param output where it goes; without it {@code destination.folder}, else {@code target/site}
   * @param rules by whose rules it is baked
   * @throws SetUpException when the folder is no site, its settings can't be read, or the rules are
   *     JBake's and it is a newsroom
   */
  public static Site read(Path folder, Optional<Path> output, Rules rules, Problems problems) {
    Path root = folder.toAbsolutePath().normalize();
    Path file = root.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new SetUpException(
          new Problem(
              ProblemCode.MISSING_FOLDER,
              Place.of(FILE),
              "This folder is no site: it has no " + FILE + ".",
              root.toString(),
              "Go to your newsroom’s folder, name it with --site, or make one with “galley init”."));
    }
    String text = text(file);
    Settings settings = settings(text);
    Path to = output.orElse(root.resolve(settings.get("destination.folder", DEFAULT_OUTPUT)));
    SettingsCheck.of(text, settings, rules, problems);
    return new Site(
        root,
        to.toAbsolutePath().normalize(),
        settings,
        rules,
        freeze(root, settings, rules, problems));
  }

  /**
   * Checks the settings against the files that the site is made of.
   *
   * @param files their paths under the output folder
   */
  public static void check(Site site, Set<String> files, Problems problems) {
    if (!site.settings().foreignFolders().isEmpty()) {
      String text = text(site.root().resolve(FILE));
      SettingsCheck.ofForeignFolders(text, site.settings(), files, problems);
    }
  }

  /** JBake knows no freeze: by its rules nothing is held back. */
  private static Freeze freeze(Path root, Settings settings, Rules rules, Problems problems) {
    return switch (rules) {
      case GALLEY -> FreezeFile.read(root, settings.zone(), problems);
      case JBAKE -> Freeze.NONE;
    };
  }

  /**
   * What the settings that JBake's templates see depend on: the files as they are written and,
   * where a setting takes in others or asks the machine, the value that comes of it.
   */
  public static SortedMap<String, Object> seenByTemplates(Site site) {
    SortedMap<String, Object> seen = new TreeMap<>();
    for (String name : List.of(FILE, LEGACY_FILE)) {
      Path file = site.root().resolve(name);
      if (Files.isRegularFile(file)) {
        seen.put(name, raw(file));
      }
    }
    boolean interpolates = seen.values().stream().anyMatch(text -> text.toString().contains("${"));
    return interpolates ? new TreeMap<>(Configurations.of(site).asHashMap()) : seen;
  }

  /** Where a site's settings stand. */
  static SettingLines lines(Path root) {
    return new SettingLines(raw(root.resolve(FILE)).lines().toList());
  }

  /** The bytes of a file as characters, whatever its encoding. */
  private static String raw(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  private static Settings settings(String text) {
    Map<String, String> keys = new TreeMap<>();
    Properties defaults = new Properties();
    try (InputStream in = JBakeConfiguration.class.getResourceAsStream("/default.properties")) {
      if (in != null) {
        defaults.load(in);
      }
      Properties own = new Properties();
      own.load(new StringReader(text));
      OWN_DEFAULT.forEach(defaults::remove);
      defaults.stringPropertyNames().forEach(key -> keys.put(key, defaults.getProperty(key)));
      own.stringPropertyNames().forEach(key -> keys.put(key, own.getProperty(key)));
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(String.valueOf(e.getMessage()), "Write one key=value a line.", e);
    }
    return new Settings(interpolated(keys));
  }

  /** A value takes in others, and what the machine says, by {@code ${key}}: as JBake reads it. */
  private static Map<String, String> interpolated(Map<String, String> keys) {
    MapConfiguration all = new MapConfiguration(keys);
    all.setTrimmingDisabled(true);
    Map<String, String> values = new TreeMap<>(keys);
    values.replaceAll((key, value) -> value.contains("${") ? all.getString(key, value) : value);
    FOLDERS.forEach(key -> values.computeIfPresent(key, (same, value) -> Settings.firstOf(value)));
    return values;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw unreadable("bytes that are not UTF-8", "Save the file as UTF-8.", e);
    } catch (IOException e) {
      throw unreadable(e.getClass().getSimpleName(), "Check that you may read it.", e);
    }
  }

  private static SetUpException unreadable(String found, String hint, Exception cause) {
    return new SetUpException(
        new Problem(
            ProblemCode.WRONG_SETTING, Place.of(FILE), "The settings can't be read.", found, hint),
        cause);
  }
}
