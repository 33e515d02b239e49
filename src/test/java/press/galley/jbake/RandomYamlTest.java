package press.galley.jbake;

import static press.galley.jbake.ToldYaml.assertAlike;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Thousands of words and dates say in YAML what they say to SnakeYAML 1.30. */
class RandomYamlTest {

  private static final String LETTERS = "0123456789-+._:eExXbBoOyYnNtT~ /infaulse";

  @Test
  void aRandomWordIsTheSame() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      assertAlike(word(random, LETTERS, 1 + random.nextInt(9)));
    }
    for (int i = 0; i < 5_000; i++) {
      assertAlike(
          "!!"
              + List.of("int", "float", "bool").get(i % 3)
              + " '"
              + word(random, "0123456789-+._:xbeEn", 6)
              + "'");
    }
  }

  private static String word(Random random, String letters, int length) {
    return random
        .ints(length, 0, letters.length())
        .mapToObj(at -> letters.substring(at, at + 1))
        .collect(Collectors.joining());
  }

  @Test
  void aRandomDateIsTheSame() {
    Random random = new Random(11);
    for (int i = 0; i < 10_000; i++) {
      String day = "%04d-%s-%s".formatted(random.nextInt(2200), two(random, 15), two(random, 35));
      String time =
          "%s:%02d:%02d".formatted(two(random, 27), random.nextInt(63), random.nextInt(63))
              + pick(random, "", "", ".", "." + random.nextInt(100_000));
      String zone =
          pick(random, "", " ", "  ")
              + pick(random, "", "Z", "+" + two(random, 26), "-" + two(random, 16) + ":30");
      assertAlike(day);
      assertAlike(day + pick(random, "T", "t", " ", "\t ") + time + zone);
    }
  }

  private static String two(Random random, int bound) {
    return random.nextBoolean()
        ? String.valueOf(random.nextInt(bound))
        : "%02d".formatted(random.nextInt(bound));
  }

  private static String pick(Random random, String... texts) {
    return texts[random.nextInt(texts.length)];
  }
}
