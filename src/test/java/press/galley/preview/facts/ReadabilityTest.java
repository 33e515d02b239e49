package press.galley.preview.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

  /** Beside each text stand its words, sentences and syllables (or long words), as one counts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 9 words, 2 sentences, 10 syllables: 206.835 - 4.568 - 94
        "en | The cat sat on the mat. It was happy. | Reading ease: 108, very easy (Flesch)",
        // 3, 1, 10: 206.835 - 3.045 - 282
        "en-GB | Researchers published recommendations."
            + " | Reading ease: -78, very difficult (Flesch)",
        // 10, 1, 18: 206.835 - 10.15 - 152.28
        "en | The hospital opened another building and the patients were happy."
            + " | Reading ease: 44, difficult (Flesch)",
        // 9, 2, 9: 207 - 4.568 - 73.6
        "fr | Le chat dort. La ville est grande et belle."
            + " | Reading ease: 129, very easy (Kandel and Moles)",
        // 8, 2, 11: 180 - 4 - 80.438
        "de | Der Chor singt heute. Die Leute hören zu. | Reading ease: 96, very easy (Amstad)",
        // 7, 2, 12: 206.84 - 3.57 - 102.857
        "es | El coro canta hoy. La ciudad escucha."
            + " | Reading ease: 100, very easy (Fernández Huerta)",
        // 6, 2, 3 long: 3 + 50
        "sv | Kören sjunger varje torsdag. Alla lyssnar. | LIX: 53, difficult (Björnsson)",
        // 6, 2, 0 long: 3
        "fi | Se on uusi. Se on iso. | LIX: 3, very easy (Björnsson)",
      })
  void textIsWeighedByTheFormulaOfItsLanguage(String language, String text, String told) {
    Prose prose = Prose.of("<p>" + text + "</p>");
    assertEquals(List.of(told), Draft.lines(List.of(Readability.of(prose, language))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>One two. Three four five!</p> | [2, 3]",
        "<p>She said: “We sing.” They sang.</p> | [4, 2]",
        "<p>Dr. Ada Quill met J. Sound, e.g. at noon… and left.</p> | [12]",
        "<p>It is 3.5 m long. 12 came.</p> | [5, 2]",
        "<p>Am 3. Mai singt der Chor.</p> | [6]",
        "<h2>Not counted</h2><p>One</p><ul><li>Two words</li><li>Three</li></ul> | [1, 2, 1]",
        "<table><tr><td>No</td></tr></table><pre>no</pre><p>A well-known choir’s hall.</p> | [4]",
        "<p>¿Quién canta? ¡El coro!</p> | [2, 2]",
      })
  void sentencesAreToldApart(String html, String lengths) {
    assertEquals(lengths, Prose.of(html).sentences().stream().map(List::size).toList().toString());
  }

  @Test
  void wordsAreNotLookedForWhereNoSpacePartsThem() {
    assertTrue(Readability.hasWords("en-GB"));
    assertFalse(Readability.hasWords("zh-Hant"));
    assertFalse(Readability.hasWords("ja"));
  }
}
