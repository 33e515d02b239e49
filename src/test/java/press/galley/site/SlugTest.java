package press.galley.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "choir-of-2025, choir-of-2025",
    "choir--of, choir-of",
    "-choir, choir",
    "choir-, choir",
    "Choir, choir",
    "choir_of, choir-of",
    "l’été, lete",
    "'', ''",
    "---, ''",
  })
  void textBecomesAPartOfAnAddress(String text, String slug) {
    assertEquals(slug, Slug.of(text));
  }

  /** With a capital at its end a text takes the long way; without it perhaps the short one. */
  @Test
  void textThatIsASlugAlreadyIsTreatedLikeAnyOther() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(6); length >= 0; length--) {
        text.append("az09-".charAt(random.nextInt(5)));
      }
      String longWay = Slug.of(text + "X");
      String expected = longWay.substring(0, longWay.length() - 1);
      assertEquals(expected.replaceAll("-$", ""), Slug.of(text.toString()), text.toString());
    }
  }
}
