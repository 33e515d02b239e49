package press.galley.site;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a language calls itself, countries, months and days, and how it writes dates and numbers. It
 * comes from files of our own, made from Unicode CLDR: the same whatever Java runs. What they lack
 * of a language is said in English. Immutable and thread-safe.
 */
public final class Almanac {

  private static final Almanac ENGLISH = of("en");

  private final Locale locale;
  private final List<AlmanacFile> files;
  private final Map<String, List<String>> names = new ConcurrentHashMap<>();

  private Almanac(Locale locale) {
    this.locale = locale;
    this.files = AlmanacFile.of(locale.toLanguageTag());
  }

  /** Reads the almanac of a language, BCP 47. */
  public static Almanac of(String language) {
    return new Almanac(Locale.forLanguageTag(language).stripExtensions());
  }

  /** The almanac of what is said in English in every newsroom. */
  public static Almanac english() {
    return ENGLISH;
  }

  /** A country's name by its two letters; the letters where they are no country's. */
  public String country(String code) {
    return text(code).orElse(code);
  }

  /**
   * The language's name in itself, with the country where the tag names one: {@code português
   * (Brasil)}. The tag where the name is not known.
   */
  public String language() {
    AlmanacFile closest = files.get(0);
    String tag = locale.toLanguageTag();
    if (closest.tag().equals("en") && !locale.getLanguage().equals("en")) {
      return closest.text("language." + locale.getLanguage()).orElse(tag);
    }
    Optional<String> own = closest.text("language").filter(name -> closest.tag().equals(tag));
    return own.orElseGet(this::languageAndCountry);
  }

  private String languageAndCountry() {
    String name =
        files.stream()
            .filter(file -> Locale.forLanguageTag(file.tag()).getCountry().isEmpty())
            .flatMap(file -> file.text("language").stream())
            .findFirst()
            .orElseThrow();
    String country = locale.getCountry();
    return country.isEmpty() ? name : name + " (" + country(country) + ")";
  }

  /** The English names of languages and their two letters, in alphabetical order. */
  public Map<String, String> englishLanguages() {
    Map<String, String> codes = new TreeMap<>();
    AlmanacFile english = files.get(files.size() - 1);
    english
        .texts()
        .forEach(
            (key, name) -> {
              if (key.startsWith("language.")) {
                codes.put(name, key.substring("language.".length()));
              }
            });
    return codes;
  }

  /** A month's name as it stands alone; 1 to 12. */
  public String month(int month) {
    return names("months.alone").get(month - 1);
  }

  /** A date written by a pattern in the letters of java.time. */
  public String date(ZonedDateTime date, String pattern) {
    return new DatePattern(pattern, this).format(date);
  }

  /** An instant to the minute, with its zone: {@code 1 December 2026, 09:00 Europe/London}. */
  public String minute(ZonedDateTime at) {
    String zone = at.getZone().equals(ZoneOffset.UTC) ? "UTC" : at.getZone().getId();
    return date(at, datePattern("date.long")) + ", " + date(at, "HH:mm") + " " + zone;
  }

  /**
   * The pattern by which the language writes a date: {@code date.long}, {@code date.short} or
   * {@code date.month}.
   */
  public String datePattern(String key) {
    return text(key).orElseThrow();
  }

  /** How a date writes the first of a month, where that is not a plain 1: {@code 1er}. */
  Optional<String> firstDay() {
    return text("day.first");
  }

  /** A number in Latin digits, grouped by thousands as the language does it. */
  public String number(Number number) {
    DecimalFormat format = new DecimalFormat("#,##0.###", symbols());
    int digits = text("number.grouped").map(Integer::valueOf).orElse(4);
    format.setGroupingUsed(Math.abs(number.doubleValue()) >= Math.pow(10, digits - 1));
    return format.format(number);
  }

  /** The marks with which the language divides numbers; the digits are Latin. */
  public DecimalFormatSymbols symbols() {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    text("number.decimal").ifPresent(mark -> symbols.setDecimalSeparator(mark.charAt(0)));
    text("number.group").ifPresent(mark -> symbols.setGroupingSeparator(mark.charAt(0)));
    return symbols;
  }

  /** Names in order; those that stand alone are often the same as those that don't. */
  List<String> names(String key) {
    return names.computeIfAbsent(key, this::read);
  }

  private List<String> read(String key) {
    String form = key.replace(".alone", "");
    return files.stream()
        .flatMap(file -> file.text(key).or(() -> file.text(form)).stream())
        .findFirst()
        .map(names -> List.of(names.split(" \\| ")))
        .orElseThrow();
  }

  private Optional<String> text(String key) {
    return files.stream().flatMap(file -> file.text(key).stream()).findFirst();
  }
}
