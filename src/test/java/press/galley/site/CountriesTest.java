package press.galley.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

  private final Countries countries = new Countries();

  @ParameterizedTest
  @ValueSource(strings = {"GB", "FR", "NO", "NG", "AX"})
  void twoCapitalLettersOfIso3166AreACode(String code) {
    assertTrue(countries.isCode(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb", "UK", "GBR", "France", "", "XX", "EU"})
  void nothingElseIsACode(String text) {
    assertFalse(countries.isCode(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UK | Write GB for United Kingdom.",
        "gb | Write GB for United Kingdom.",
        "Scotland | Write GB for United Kingdom.",
        "FRA | Write FR for France.",
        "france | Write FR for France.",
        "Germny | Write DE for Germany.",
        "USA | Write US for United States.",
        "Czech Republic | Write CZ for Czechia.",
        "XQ | Write the two-letter code of ISO 3166-1, such as GB or FR.",
        "'' | Write the two-letter code of ISO 3166-1, such as GB or FR."
      })
  void hintNamesTheCodeThatWasMeant(String typed, String hint) {
    assertEquals(hint, countries.hint(typed));
  }
}
