package press.galley.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of languages, as Unicode CLDR gives them in the version that ships. */
class AlmanacTest {

  private static final ZonedDateTime TUESDAY =
      ZonedDateTime.of(2025, 9, 2, 9, 0, 0, 0, ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | TR | Türkiye",
        "fr | TR | Turquie",
        "fr | DE | Allemagne",
        "fr-CA | VN | Vietnam",
        "fr | VN | Viêt Nam",
        "de | CH | Schweiz",
        "de-CH | DE | Deutschland",
        "pt | CZ | Tchéquia",
        "pt-PT | CZ | Chéquia",
        "pt-MZ | CZ | Chéquia",
        "es-AR | CI | Costa de Marfil",
        "zh | DE | 德国",
        "zh-Hant | DE | 德國",
        "zh-TW | DE | 德國",
        "nb | DE | Tyskland",
        "ar | EG | مصر",
        "eo | DE | Germany",
        "en | XX | XX"
      })
  void countryIsNamedInTheLanguage(String language, String code, String name) {
    assertEquals(name, Almanac.of(language).country(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | English",
        "en-GB | British English",
        "en-KE | English (Kenya)",
        "fr | français",
        "fr-CA | français canadien",
        "pt-BR | português (Brasil)",
        "es-AR | español (Argentina)",
        "es-PE | español (Perú)",
        "nb | norsk bokmål",
        "nn | norsk nynorsk",
        "zh-Hant | 繁體中文",
        "cy | Cymraeg",
        "eo | Esperanto",
        "tlh | tlh"
      })
  void languageNamesItself(String language, String name) {
    assertEquals(name, Almanac.of(language).language());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 2 September 2025 | 2 Sep 2025 | September 2025",
        "en-GB | 2 September 2025 | 2 Sept 2025 | September 2025",
        "en-US | September 2, 2025 | Sep 2, 2025 | September 2025",
        "fr | 2 septembre 2025 | 2 sept. 2025 | septembre 2025",
        "de | 2. September 2025 | 02.09.2025 | September 2025",
        "es | 2 de septiembre de 2025 | 2 sept 2025 | septiembre de 2025",
        "pl | 2 września 2025 | 2 wrz 2025 | wrzesień 2025",
        "cs | 2. září 2025 | 2. 9. 2025 | září 2025",
        "hu | 2025. szeptember 2. | 2025. szept. 2. | 2025. szeptember",
        "ja | 2025年9月2日 | 2025/09/02 | 2025年9月",
        "th | 2 กันยายน ค.ศ. 2025 | 2 ก.ย. 2025 | กันยายน 2025",
        "eo | 2 September 2025 | 2 Sep 2025 | September 2025"
      })
  void dateIsWrittenAsIsUsualInTheLanguage(
      String language, String longDate, String shortDate, String month) {
    Almanac almanac = Almanac.of(language);
    assertEquals(longDate, almanac.date(TUESDAY, almanac.datePattern("date.long")));
    assertEquals(shortDate, almanac.date(TUESDAY, almanac.datePattern("date.short")));
    assertEquals(month, almanac.date(TUESDAY, almanac.datePattern("date.month")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | EEEE d MMMM uuuu | mardi 2 septembre 2025",
        "fr | E d MMM yy | mar. 2 sept. 25",
        "de | ccc, LLL | Di, Sep",
        "pl | d MMMM, LLLL | 2 września, wrzesień",
        "en | EEE, dd.MM.uuuu HH:mm | 'Tue, 02.09.2025 09:00'",
        "en | uuuu 'o''clock' '' d | 2025 o'clock ' 2"
      })
  void patternTakesItsNamesFromTheLanguage(String language, String pattern, String text) {
    assertEquals(text, Almanac.of(language).date(TUESDAY, pattern));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | d MMMM uuuu | 1er août 2027",
        "fr-CA | d MMM uuuu | 1er août 2027",
        "fr | dd/MM/uuuu | 01/08/2027",
        "en | d MMMM uuuu | 1 August 2027",
        "de | d. MMMM | 1. August"
      })
  void firstOfAMonthIsWrittenAsTheLanguageDoesIt(String language, String pattern, String text) {
    ZonedDateTime first = ZonedDateTime.of(2027, 8, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    assertEquals(text, Almanac.of(language).date(first, pattern));
  }

  @Test
  void patternWithAnOpenQuoteIsRefused() {
    Almanac english = Almanac.english();
    assertThrows(IllegalArgumentException.class, () -> english.date(TUESDAY, "d 'of MMMM"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"fr | 1 | janvier", "pl | 1 | styczeń", "el | 1 | Ιανουάριος", "tr | 12 | Aralık"})
  void monthStandsAlone(String language, int month, String name) {
    assertEquals(name, Almanac.of(language).month(month));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 12 | 12",
        "en | 1234 | 1,234",
        "fr | 1234 | 1\u202f234",
        "de | 1234.5 | 1.234,5",
        "es | 1234 | 1234",
        "es | 12345 | 12.345",
        "it | 1234567 | 1.234.567",
        "ar | 1234 | 1,234"
      })
  void numberIsGroupedAsTheLanguageDoesIt(String language, double number, String text) {
    assertEquals(text, Almanac.of(language).number(number));
  }

  @Test
  void everyCountryHasAnEnglishName() {
    Almanac english = Almanac.english();
    for (String code : Locale.getISOCountries()) {
      assertNotEquals(code, english.country(code));
    }
  }
}
