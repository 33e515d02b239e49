package press.galley.parse.quick;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.parse.quick.Comparison.Dialect;
import press.galley.parse.quick.QuickMarkdown.Bars;
import press.galley.parse.quick.QuickMarkdown.LineEnds;

/** Where the lane answers, flexmark answers the same. More documents: {@code -Dseeds=N}. */
final class QuickMarkdownTest {

  private static final int SEEDS = Integer.getInteger("seeds", 1000);
  private static final long FIRST = Long.getLong("seed", 1);

  @ParameterizedTest
  @EnumSource
  void examplesOfCommonMarkAndGitHub(Dialect dialect) {
    Comparison comparison = new Comparison(dialect);
    int answered = 0;
    for (var specification : List.of(TestResources.getSpec(), TestResources.getGfmSpec())) {
      for (Example example : ExampleReader.readExamples(specification)) {
        answered += comparison.agrees(example.getSource()) ? 1 : 0;
      }
    }
    int lane = answered;
    assertTrue(lane > 100, () -> "of the examples only " + lane);
  }

  @ParameterizedTest
  @EnumSource
  void everyMarkdownFileOfTheProject(Dialect dialect) throws IOException {
    Comparison comparison = new Comparison(dialect);
    for (String folder : List.of("src", "content", "docs", "README.md", "CHANGELOG.md")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
          String text = Files.readString(file, StandardCharsets.ISO_8859_1);
          for (String part : text.split("\n(---|~~~~~~)\n", -1)) {
            comparison.agrees(part);
            for (String block : part.split("\n\n", -1)) {
              comparison.agrees(block);
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void releasesAndAllThatTheyMayBecome(Dialect dialect) {
    Comparison comparison = new Comparison(dialect);
    for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
      RandomMarkdown random = new RandomMarkdown(seed);
      String text = random.release();
      comparison.agrees(text);
      for (int i = 0; i < 4; i++) {
        text = random.changed(text);
        comparison.agrees(text);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void rubble(Dialect dialect) {
    Comparison comparison = new Comparison(dialect);
    for (long seed = FIRST; seed < FIRST + 4L * SEEDS; seed++) {
      comparison.agrees(new RandomMarkdown(seed).rubble());
      comparison.agrees(new RandomMarkdown(seed).gravel());
    }
  }

  @Test
  void nearlyEveryReleaseTakesTheLane() {
    Comparison comparison = new Comparison(Dialect.DEFAULT);
    int answered = 0;
    for (long seed = 1; seed <= 200; seed++) {
      answered += comparison.agrees(new RandomMarkdown(seed).release()) ? 1 : 0;
    }
    int lane = answered;
    assertTrue(lane >= 198, () -> "of 200 releases " + lane);
  }

  /** What the lane gives up must be given up in one pass, not again from every place. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "*", "* ", "**a ", "*a", "a*", "[", "![", "[a](", "[a](b", "[a](b \"", "[a](b) ", "]", ">",
            "> ",
        "> a\n", "`", "` ", "`a` ", "_", "a_", "&", "&a", "&a;", "#", "# a\n", "- ", "- a\n",
            "1. a\n",
        "-", "1", "```\n", " ", "a ", "a  \n", "a\n", "\n", "w", ":", "!", "\"", "\u00a0", "a\u00a0"
      })
  void longRunsComeToAnEnd(String piece) {
    QuickMarkdown lane = new QuickMarkdown(LineEnds.BREAKS, Bars.TEXT);
    String text = piece.repeat(1_000_000 / piece.length());
    for (String hostile : List.of(text, "a " + text, "> " + text, "- " + text, "# " + text)) {
      assertDoesNotThrow(() -> lane.html(hostile));
    }
  }
}
