package press.galley.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.galley.site.Rules;

final class DisguiseTest {

  private static final String ADDRESS = "<\"o'hara\">&co@ö.example.org";

  @Test
  void chanceGivesTheNumbersOfRandom() {
    for (long seed : new long[] {0, 9766, -1, Long.MIN_VALUE, Long.MAX_VALUE}) {
      Random random = new Random(seed);
      Chance chance = Chance.seeded(seed);
      // The greater the bound, the more draws do not count.
      for (int bound : new int[] {5, 3, 1_500_000_000, (1 << 30) + 1, Integer.MAX_VALUE}) {
        for (int i = 0; i < 1000; i++) {
          assertEquals(random.nextInt(bound), chance.below(bound));
        }
      }
    }
  }

  @Test
  void disguisesAreThoseOfFlexmarkInANewProcess() {
    FreshFlexmark.again();
    Disguise disguise = Disguise.from(Disguise.first());
    for (int i = 0; i < 200; i++) {
      Disguise.Link expected =
          new Disguise.Link(Escaping.obfuscate("mailto:" + i, true), flexmarks(ADDRESS));
      assertEquals(expected, disguise.link("mailto:" + i, ADDRESS));
    }
  }

  @Test
  void anAddressLooksAsInFlexmarkWhereEachBeginsAnew() {
    Disguise.Link expected =
        new Disguise.Link(Escaping.obfuscate("mailto:a@b.org", false), flexmarks(ADDRESS));
    Disguise disguise = Disguise.ofEachAddress();
    assertEquals(expected, disguise.link("mailto:a@b.org", ADDRESS));
    assertEquals(expected, disguise.link("mailto:a@b.org", ADDRESS));
  }

  private static String flexmarks(String text) {
    return Escaping.obfuscate(text, true);
  }

  @Test
  void textsBeginWhereTheOneBeforeEndsInWhateverOrderTheyWereRendered() {
    Disguise all = Disguise.from(Disguise.first());
    List<String> paths = List.of("a.md", "b.md", "none.md", "c.md");
    List<Disguise.Link> expected =
        paths.stream().filter(path -> !path.startsWith("none")).map(path -> link(all)).toList();

    Disguises disguises = new Disguises(Rules.JBAKE);
    for (String path : List.of("c.md", "a.md", "b.md")) {
      Disguise disguise = disguises.of(path);
      link(disguise);
      disguises.used(path, disguise);
    }
    disguises.inOrder(paths);

    assertEquals(
        expected,
        List.of("a.md", "b.md", "c.md").stream().map(path -> link(disguises.of(path))).toList());
    assertEquals(
        List.of(true, true, false, true), paths.stream().map(disguises::dependsOnOthers).toList());
  }

  @Test
  void byGalleysRulesNoTextDependsOnAnother() {
    Disguises disguises = new Disguises(Rules.GALLEY);
    Disguise.Link alone = link(Disguise.ofEachAddress());
    IntStream.range(0, 3)
        .mapToObj(i -> i + ".md")
        .forEach(
            path -> {
              Disguise disguise = disguises.of(path);
              assertEquals(alone, link(disguise));
              disguises.used(path, disguise);
              assertEquals(false, disguises.dependsOnOthers(path));
            });
  }

  private static Disguise.Link link(Disguise disguise) {
    return disguise.link("mailto:a@b.org", "a@b.org");
  }
}
