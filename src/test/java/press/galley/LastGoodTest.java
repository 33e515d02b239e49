package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.layout.Output;
import press.galley.preview.UsualClassPath;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Workers;

/** What is shown of a text that has a mistake, and what is said of it. */
// Engines of others would read all texts at the beginning.
@ExtendWith(UsualClassPath.class)
class LastGoodTest {

  private static final Sight SIGHT =
      new Sight(Sight.Scope.EVERYTHING, Instant.parse("2026-01-01T00:00:00Z"));
  private static final String PICTURE = "\n![Sea](nowhere.svg)\n";

  @TempDir Path site;
  private final Workers workers = Workers.of(2);
  private OpenSite open;
  private Path text;
  private String good;

  @BeforeEach
  void open() throws IOException {
    Tree.copy(Path.of("src/test/resources/fixtures/small/site"), site);
    open = new OpenSite(site, workers);
    text = site.resolve("content/releases/2025/second.md");
    good = Files.readString(text);
  }

  @AfterEach
  void close() {
    workers.close();
  }

  /** Without a page that was made before it. */
  @Test
  void textThatNamesAMissingPictureIsNotTheLastGoodOne() throws Exception {
    Impression before = laidOut(Optional.empty());
    saved(good.replace("title:", "title: Otherwise") + PICTURE);
    Impression after = laidOut(Optional.of(before));
    assertEquals(List.of(ProblemCode.MISSING_IMAGE), wrong(after));
    assertNotEquals("none", page(before));
    assertEquals(page(before), page(after));
  }

  /** Nobody has read its words before it is broken: they are those that stand in the file. */
  @ParameterizedTest
  @ValueSource(strings = {"titel:", "tags: [\ntitle:"})
  void textThatIsBrokenBeforeItsPageIsMadeKeepsItsWords(String broken) throws Exception {
    String page =
        page(new OpenSite(site, workers).impression(SIGHT, Optional.empty(), () -> false));
    assertNotEquals("none", page);
    Impression sketch = open.sketch(SIGHT).orElseThrow();
    Files.writeString(text, good.replace("title:", broken));
    assertEquals(page, page(sketch));
    assertEquals(List.of(), sketch.problems());
  }

  /** The same where the sketch has not shown it either. */
  @ParameterizedTest
  @ValueSource(strings = {"titel:", "tags: [\ntitle:"})
  void textThatIsBrokenAfterASketchKeepsItsWords(String broken) throws Exception {
    String page =
        page(new OpenSite(site, workers).impression(SIGHT, Optional.empty(), () -> false));
    open.sketch(SIGHT);
    Files.writeString(text, good.replace("title:", broken));
    assertEquals(page, page(laidOut(Optional.empty())));
  }

  @Test
  void textThatIsEmptiedBeforeItsPageIsMadeHasNone() throws Exception {
    open.sketch(SIGHT);
    Files.writeString(text, "");
    assertEquals("none", page(laidOut(Optional.empty())));
  }

  private void saved(String words) throws IOException {
    Files.writeString(text, words);
    open.saved(Set.of(text));
  }

  private Impression laidOut(Optional<Impression> before) throws Exception {
    return open.impression(SIGHT, before, () -> false);
  }

  private List<ProblemCode> wrong(Impression impression) {
    return impression.problems().stream()
        .filter(problem -> problem.place().file().endsWith("second.md"))
        .map(Problem::code)
        .toList();
  }

  private static String page(Impression impression) throws IOException {
    Optional<Output> page = impression.file("news/2025/second/index.html");
    return page.isEmpty() ? "none" : new String(page.get().bytes(), StandardCharsets.UTF_8);
  }
}
