package press.galley.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortlistTest {

  private static final List<String> MANY =
      IntStream.range(0, 5000)
          .mapToObj(n -> "releases/%d/song-%04d.md".formatted(2000 + n % 20, n))
          .toList();

  @Test
  void fewWordsAreAllCompared() {
    List<String> few = MANY.subList(0, Shortlist.FEW);
    assertEquals(Shortlist.FEW, new Shortlist(few).of("x").size());
    assertTrue(new Shortlist(MANY).of("x").size() <= 200);
  }

  @ParameterizedTest
  @CsvSource({
    "release/2003/song-0003.md, releases/2003/song-0003.md",
    "releases/2003/sogn-0003.md, releases/2003/song-0003.md",
    "releases/2003/song-0003.mdd, releases/2003/song-0003.md",
    "releases/song-4999.md, releases/2019/song-4999.md",
    "rleases/2013/song-4233.md, releases/2013/song-4233.md"
  })
  void wordMeantIsAmongFewOfMany(String typed, String meant) {
    assertEquals(Optional.of(meant), Nearest.to(typed, new Shortlist(MANY).of(typed)));
  }

  @Test
  void wordsThatEndSoAreFoundAmongFewAndMany() {
    assertEquals(List.of(), new Shortlist(List.of("a/b")).endingIn("/c"));
    assertEquals(List.of("a/b", "c/b"), new Shortlist(List.of("c/b", "a/b")).endingIn("/b"));
    assertEquals(
        List.of("releases/2007/song-0007.md"), new Shortlist(MANY).endingIn("/song-0007.md"));
  }
}
