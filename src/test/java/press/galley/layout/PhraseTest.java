package press.galley.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.galley.site.Almanac;

class PhraseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en ; {0} items ; 1200 ; 1,200 items",
        "de ; {0} Texte ; 1200 ; 1.200 Texte",
        "de ; {0,number,#} Texte ; 1200 ; 1200 Texte",
        "fr ; {0,choice,0#aucun|1#un article|1<{0} articles} ; 0 ; aucun",
        "fr ; {0,choice,0#aucun|1#un article|1<{0} articles} ; 1 ; un article",
        "fr ; {0,choice,0#aucun|1#un article|1<{0} articles} ; 1200 ; 1\u202f200 articles",
        "fr ; l''article {0} ; 7 ; l'article 7"
      })
  void numberIsWrittenAsInTheLanguage(String language, String pattern, int number, String text) {
    assertEquals(text, new Phrase(pattern, Almanac.of(language)).with(number));
  }
}
