package press.galley.preview.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFactsTest {

  private static final String FIVE = "We all sing very well. ";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 0 | | Words: 0",
        "en | 1 | Short. | Words: 6 (a minute to read);"
            + " Words a sentence: 3 (none is longer than 25)",
        "en | 70 | | Words: 350 (a minute to read);"
            + " Words a sentence: 5 (none is longer than 25); Reading ease: 100, very easy (Flesch)",
        "en | 72 | | Words: 360 (2 minutes to read);"
            + " Words a sentence: 5 (none is longer than 25); Reading ease: 100, very easy (Flesch)",
        "en | 1 | A b c d e f g h i j k l m n o p q r s t u v w x y z a. | Words: 32 (a minute to"
            + " read); Words a sentence: 16 (1 of 2 longer than 25)",
        "ja | 0 | 新しい合唱団です。 | Characters: 8",
      })
  void textIsMeasured(String language, int times, String more, String told) throws IOException {
    String body = FIVE.repeat(times) + (more == null ? "" : more);
    String path = "content/pages/a." + language + ".md";
    Draft draft =
        Draft.in(folder)
            .with(
                "jbake.properties",
                "site.host=https://news.example.org",
                "galley.layout=newsroom",
                "galley.languages=en,ja")
            .with(path, "---", "title: A", "---", body);
    List<String> facts = Draft.lines(TextFacts.of(Draft.document(path, draft.everything())));
    assertEquals("Source: " + path + "; " + told, String.join("; ", facts));
  }
}
