package press.galley.jbake;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.galley.site.Nearest;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.SetUpException;
import press.galley.site.Settings;
import press.galley.site.Settings.LayoutStyle;
import press.galley.site.TurnedZone;

/** Checks Galley's own settings, and those of JBake's that a newsroom uses. */
final class SettingsCheck {

  /** Every key under {@code galley.}; the handbook's page on settings explains each. */
  static final Set<String> KEYS =
      Set.of(
          "galley.layout",
          "galley.title",
          "galley.tagline",
          "galley.organisation",
          "galley.organisation.description",
          "galley.organisation.url",
          "galley.language",
          "galley.languages",
          "galley.zone",
          "galley.patterns",
          "galley.editor",
          "galley.output.foreign");

  /** Those that may be given for a language: {@code galley.tagline.fr}. */
  static final Set<String> BY_LANGUAGE =
      Set.of("galley.tagline", "galley.organisation.description");

  private final SettingLines lines;
  private final Settings settings;
  private final Problems problems;

  private SettingsCheck(String text, Settings settings, Problems problems) {
    this.lines = new SettingLines(text.lines().toList());
    this.settings = settings;
    this.problems = problems;
  }

  /** Checks the settings that a file's text holds. */
  static void of(String text, Settings settings, Rules rules, Problems problems) {
    SettingsCheck check = new SettingsCheck(text, settings, problems);
    check.unknownKeys();
    check.layout();
    check.zone();
    switch (rules) {
      case GALLEY -> check.host();
      case JBAKE -> check.isStock();
    }
    check.languages();
    check.pageSize();
  }

  /** Checks that no folder of other programs is one that the site's own files go to. */
  static void ofForeignFolders(
      String text, Settings settings, Set<String> files, Problems problems) {
    SettingsCheck check = new SettingsCheck(text, settings, problems);
    for (String folder : settings.foreignFolders()) {
      files.stream()
          .filter(file -> file.startsWith(folder + "/"))
          .min(Comparator.naturalOrder())
          .ifPresent(
              file ->
                  check.wrong(
                      "galley.output.foreign",
                      folder,
                      "The site itself writes "
                          + file
                          + ". Name only folders that another program writes."));
    }
  }

  private void unknownKeys() {
    for (String key : settings.keys().keySet().stream().sorted().toList()) {
      if (key.startsWith("galley.") && !KEYS.contains(withoutLanguage(key))) {
        problems.add(
            ProblemCode.UNKNOWN_SETTING,
            place(key),
            "Galley knows no setting of this name.",
            key,
            Nearest.to(key, KEYS)
                .map(near -> "Did you mean “" + near + "”?")
                .orElse("Remove it, or look it up in the handbook’s page on settings."));
      }
    }
  }

  /** A key that may be given for a language of the site's: {@code galley.tagline.fr}. */
  private String withoutLanguage(String key) {
    String base = key.substring(0, key.lastIndexOf('.'));
    boolean given = settings.languages().contains(key.substring(key.lastIndexOf('.') + 1));
    return given && BY_LANGUAGE.contains(base) ? base : key;
  }

  private void layout() {
    settings
        .get("galley.layout")
        .filter(value -> !Set.of("newsroom", "jbake").contains(value))
        .ifPresent(
            value ->
                wrong(
                    "galley.layout",
                    value,
                    "Write “newsroom”, or “jbake” for a stock JBake site."));
  }

  private void zone() {
    settings
        .get("galley.zone")
        .flatMap(TurnedZone::of)
        .ifPresent(turned -> wrong("galley.zone", turned.name(), turned.hint()));
    settings
        .get("galley.zone")
        .ifPresent(
            value -> {
              try {
                ZoneId.of(value);
              } catch (DateTimeException e) {
                wrong(
                    "galley.zone",
                    value,
                    Nearest.to(value, ZoneId.getAvailableZoneIds())
                        .map(near -> "Did you mean “" + near + "”?")
                        .orElse("Write an IANA zone such as Europe/London."));
              }
            });
  }

  private void isStock() {
    if (settings.layout() == LayoutStyle.NEWSROOM) {
      throw new SetUpException(
          new Problem(
              ProblemCode.WRONG_SETTING,
              place("galley.layout"),
              "“--jbake” is for stock JBake sites, and this is a newsroom.",
              "galley.layout=newsroom",
              "Leave out “--jbake”."));
    }
  }

  private void host() {
    settings
        .get("site.host")
        .filter(value -> !isHost(value))
        .ifPresent(
            value ->
                wrong("site.host", value, "Write a whole address: https://newsroom.example.org"));
  }

  private static boolean isHost(String value) {
    try {
      URI uri = new URI(value);
      return Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
          && uri.getHost() != null
          && uri.getQuery() == null
          && uri.getFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void languages() {
    for (String key : List.of("galley.language", "galley.languages")) {
      for (String tag : settings.list(key)) {
        try {
          new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
          wrong(key, tag, "Write a language tag such as en, fr or pt-BR.");
        }
      }
    }
  }

  private void pageSize() {
    settings
        .get("index.posts_per_page")
        .filter(value -> !value.matches("[1-9]\\d{0,5}"))
        .ifPresent(value -> wrong("index.posts_per_page", value, "Write a whole number from 1."));
  }

  private void wrong(String key, String value, String hint) {
    problems.add(
        ProblemCode.WRONG_SETTING,
        place(key),
        "The setting " + key + " has a value that can’t be used.",
        value,
        hint);
  }

  private Place place(String key) {
    return lines.place(key);
  }
}
