package press.galley.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the texts of one document: the same ones for the same seed, with any Java, since the rule
 * of {@link Random} is part of its specification. Not thread-safe.
 */
final class Prose {

  private final Random random;

  Prose(long seed) {
    // Neighbouring seeds would begin with nearly the same numbers.
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** A whole number from low to high, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** One of these. */
  String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** So many of these, each once. */
  List<String> some(int count, List<String> choices) {
    List<String> shuffled = new ArrayList<>(choices);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, count));
  }

  /** So many words with a capital at the beginning. */
  String headline(int words) {
    return capital(String.join(" ", words(words)));
  }

  /** So many words, each with a capital. */
  String name(int words) {
    return words(words).stream().map(Prose::capital).collect(Collectors.joining(" "));
  }

  /** A sentence of 8 to 22 words; some have a word that is strong, emphatic or a link. */
  String sentence() {
    return sentence(8, 22);
  }

  /** Two to four sections of paragraphs, lists, quotations and tables, below two paragraphs. */
  String body() {
    List<String> parts = new ArrayList<>(List.of(paragraph(), paragraph()));
    int sections = between(2, 4);
    for (int i = 0; i < sections; i++) {
      parts.add("## " + headline(4));
      parts.addAll(times(between(1, 3), this::paragraph));
      extra().forEach(parts::add);
    }
    return String.join("\n\n", parts) + "\n";
  }

  private Stream<String> extra() {
    double kind = random.nextDouble();
    if (kind < .3) {
      return Stream.of("- " + String.join("\n- ", times(between(3, 6), () -> sentence(4, 10))));
    }
    if (kind < .5) {
      return Stream.of("> " + sentence() + "\n>\n> " + sentence());
    }
    if (kind < .62) {
      return Stream.of(
          "| Country | Members | Since |\n|---|---:|---|\n"
              + String.join("\n", times(4, this::row)));
    }
    return kind < .7
        ? Stream.of(
            IntStream.rangeClosed(1, 3)
                .mapToObj(number -> number + ". " + sentence(4, 8))
                .collect(Collectors.joining("\n")))
        : Stream.empty();
  }

  private String row() {
    return String.format(
        Locale.ROOT, "| %s | %d | %d |", one(Words.COUNTRIES), between(1, 40), between(2010, 2025));
  }

  private String paragraph() {
    return String.join(" ", times(between(2, 5), this::sentence));
  }

  private String sentence(int low, int high) {
    List<String> words = words(between(low, high));
    mark(.3, "**%s**", words);
    mark(.2, "[%1$s](https://example.org/%1$s)", words);
    mark(.15, "*%s*", words);
    return capital(String.join(" ", words)) + ".";
  }

  private void mark(double chance, String form, List<String> words) {
    if (random.nextDouble() < chance) {
      int marked = random.nextInt(words.size());
      String word = words.get(marked);
      // A mark within a mark would be another text in each dialect of Markdown.
      if (Words.PLAIN.contains(word)) {
        words.set(marked, String.format(Locale.ROOT, form, word));
      }
    }
  }

  private List<String> words(int count) {
    return times(count, () -> one(Words.PLAIN));
  }

  private static List<String> times(int count, Supplier<String> text) {
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text.get());
    }
    return texts;
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
