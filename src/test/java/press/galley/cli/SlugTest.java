package press.galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Choir’s 2nd Concert!|the-choirs-2nd-concert
          L’été à l'Opéra|l-ete-a-l-opera
          Straße, Ærø & Łódź|strasse-aero-lodz
          Größe ﬁndet Ĳ|grosse-findet-ij
          Ελληνική μουσική|elliniki-mousiki
          Москва, ещё й Київ|moskva-eshchyo-y-kiyiv
          İstanbul|istanbul
          東京の合唱団|東京の合唱団
          ガギグ|ガギグ
          हिन्दी गीत|हिन्दी-गीत
          ../../etc/passwd|etc-passwd
          CON.md|con-md
          !!!|''
          """)
  void titleBecomesAFileName(String title, String slug) {
    assertEquals(slug, Slug.of(title));
  }

  @ParameterizedTest
  @CsvSource({
    "12 words that go on and on and on until nobody wants to read the address of this page at all,"
        + " 12-words-that-go-on-and-on-and-on-until-nobody-wants-to-read-the-address-of-this",
  })
  void longTitleEndsAtAWord(String title, String slug) {
    assertEquals(slug, Slug.of(title));
  }
}
