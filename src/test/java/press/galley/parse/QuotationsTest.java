package press.galley.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.galley.parse.markdown.Markdown;
import press.galley.site.Place;
import press.galley.site.Problems;

class QuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "en|Nobody spoke.|[]",
        "en|> We sing *here*.|[We sing here.]",
        "en|> We sing, & they listen.\\n>\\n> And more.\\n> — Ada Example, conductor"
            + "|[We sing, & they listen. And more.]",
        "en|> Outer.\\n>\\n> > Inner.\\n\\nAfter.|[Outer. Inner.]",
        "en|She said: \"We sing at last.\"|[We sing at last.]",
        "en|She said: “We [sing](https://a.example/) *at* last.”|[We sing at last.]",
        "en|The \"New Hall\" and the \"Old\" one.|[]",
        "en|\"It is open\\nand full,\" she said. \"Do come in!\"|[It is open and full,, Do come in!]",
        "en|\"One begins here\\n\\nand two ends there\"|[]",
        "fr|Elle dit : « Nous chantons enfin. »|[Nous chantons enfin.]",
        "en|Er sagte: „Wir singen jetzt wieder“.|[Wir singen jetzt wieder]",
        "en|Don’t say it’s 5'10\" or 6'2\" tall here.|[]"
      })
  void blockQuotesAndQuotedSentencesAreFound(String language, String text, String found) {
    Body body =
        Markdown.newsroom(Locale.forLanguageTag(language))
            .parse(text.replace("\\n", "\n"), Place.of("f.md"), new Problems());
    assertEquals(found, Quotations.of(body).toString());
  }
}
