package press.galley;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Dice that fall alike for the same seed on every machine. */
final class Chance {

  private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
  private static final List<String> WORDS =
      List.of(
          "quay",
          "choir",
          "bell",
          "tide",
          "kelp",
          "œuvre",
          "naïve",
          "rope",
          "buoy",
          "lamp",
          "oar",
          "<b>gull</b>",
          "salt & tar",
          "100 %",
          "“mast”",
          "кит");

  private final Random random;

  Chance(long seed) {
    // Seeds that follow each other give first numbers that do as well.
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** A whole number from 0, smaller than that. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Whether a thing that happens so often in a hundred happens now. */
  boolean happens(int inHundred) {
    return below(100) < inHundred;
  }

  /** One of these. */
  <A> A one(Collection<A> of) {
    return List.copyOf(of).get(below(of.size()));
  }

  /** One of these. */
  @SafeVarargs
  final <A> A of(A... items) {
    return items[below(items.length)];
  }

  /** A word or two. */
  String word() {
    return one(WORDS) + (happens(30) ? " " + one(WORDS) : "");
  }

  /** A word of letters that may stand in a file's name. */
  String name() {
    return of("quay", "choir", "bell", "tide", "kelp", "rope", "buoy", "lamp", "oar") + below(6);
  }

  /** A day in two years, as {@code 2025-01-01}. */
  String day() {
    return instant().toString().substring(0, 10);
  }

  /** An instant in the same two years, at midnight, at noon, or a second before. */
  Instant instant() {
    return FIRST.plus(Duration.ofHours(12L * below(1460))).minusSeconds(below(2));
  }
}
