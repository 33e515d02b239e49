package press.galley.preview;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text names a picture that is not there: it is not the last good one. */
class MissingPictureTest extends PreviewedNewsroom {

  private static final String MISSING = "\"code\":\"missing-image\"";
  private static final String GOOD = "\"freshness\":\"fresh\",\"problems\":[]";

  private Path text;
  private String good;

  @BeforeEach
  void look() throws Exception {
    text = site.resolve(OPENING);
    good = Files.readString(text);
    pageWith(GOOD, OPENING_PAGE);
  }

  /** In the second case lists show what was saved as well, so that the site is laid out anew. */
  @ParameterizedTest
  @ValueSource(strings = {"title: ", "title: Otherwise "})
  void thePageBelowIsTheLastGoodOne(String title) throws Exception {
    Files.writeString(
        text, good.replace("title: ", title) + "\nNeverQuayside. ![Sea](nowhere.svg)\n");
    String page = pageWith(MISSING, OPENING_PAGE);
    assertTrue(page.contains("\"freshness\":\"last-good\""), page);
    assertFalse(page.contains("<p>NeverQuayside"), page);
    Files.writeString(text, good);
    pageWith(GOOD, OPENING_PAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: ", "title: Otherwise "})
  void itIsNotMissedAnyMoreWhenTheTextHasAnotherMistake(String title) throws Exception {
    Files.writeString(text, good.replace("title: ", title) + "\n![Sea](nowhere.svg)\n");
    pageWith(MISSING, OPENING_PAGE);
    for (String mistake : new String[] {"titel: ", "tags: [\ntitle: "}) {
      Files.writeString(text, good.replace("title: ", mistake));
      String page =
          reader.until(
              OPENING_PAGE,
              response ->
                  response.body().contains("\"code\":") && !response.body().contains(MISSING));
      assertTrue(page.contains("\"freshness\":\"last-good\""), page);
    }
    Files.writeString(text, good);
    pageWith(GOOD, OPENING_PAGE);
  }
}
