package press.galley.parse.quick;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Markdown by chance, the same for the same seed: as a newsroom writes it, or as nobody should. */
public final class RandomMarkdown {

  private static final String[] WORDS =
      """
      care patient network member training study symposium research evidence practice the a of and
      to in with for award partner wwf Évaluation déjà “quoted” — it’s 2025 1.5 R&D and/or
      10:30 café, Zürich (new) "said" world-wide follow-up now! why? €5 50% c#1 snake_case 日本語
      """
          .split("\\s+");

  private static final String[] PIECES =
      ("""
      * ** *** **** _ __ [ ] ( ) ![ ]( ) ](a) ](a"b") " ' ` `` ``` ~~~ & &amp; &#42; &lt; < > \\ \\* !
      : :// www. a@b.de # ## #x - + 1. 2. 1) 1 a b é “ ” — … € 。 日 😀 . , ; | |---|---| --- === *** ___
      [a](b) [a]: [^1] <b> <!-- mailto: http://a.de ~ ^ $ = { } a* *a **a a** 5*3 / ? %
      w W ww j javascript:a 12 &copy - [x] [ ]
      """
              + "\u00a0 \u202f \u3000 \u00ad \u200b \u2028 \u0085 \ufeff %")
          .split("[ \n]+");

  private static final String[] COMMON =
      """
      a b c. é “ ” — ’ w W 12 5 . , ( ) : ; ! ? " ' & % / - + | = # ## * * ** ** *** `c` ` [a](b)
      [a *b* c](d "e") ![a](b) **a** *a* ***a*** # - * 1. > > --- *** ``` ```a a_b _ \u00a0 日 😀 www x@y
      [a](javascript:b) [a](JavaScript:b)
      """
          .strip()
          .split("[ \n]+");

  private static final String[] GAPS = {
    "",
    "",
    "",
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "\n> ",
    "\n>\n> ",
    "\n- ",
    "\n1. ",
    "\n\n- ",
    "\n\n> ",
    "\n\n# ",
    "\n# ",
    "\n```\n",
    "  \n",
    "\n ",
    "\n  ",
    "  ",
    "\n \n",
    "\n* ",
    "\n\n* ",
    "\n\n1. ",
    "\n---\n",
    "\n\n---\n",
    "\n\n***\n"
  };

  private final Random random;

  public RandomMarkdown(long seed) {
    this.random = new Random(seed);
  }

  /** A text like a press release. */
  public String release() {
    List<String> blocks = new ArrayList<>(List.of(paragraph(), paragraph()));
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      blocks.add("#".repeat(1 + random.nextInt(4)) + " " + words(4));
      blocks.add(paragraph());
      switch (random.nextInt(8)) {
        case 0 -> blocks.add(lines(() -> "- " + sentence()));
        case 1 -> blocks.add(lines(() -> "* " + sentence()));
        case 2 -> blocks.add(lines(() -> 1 + random.nextInt(12) + ". " + sentence()));
        case 3 -> blocks.add("> " + sentence() + "\n>\n> " + sentence() + "\n> " + sentence());
        case 4 ->
            blocks.add("| a | b |\n|---|---:|\n" + lines(() -> "| " + words(2) + " | " + 5 + " |"));
        case 5 -> blocks.add("```java\n" + lines(() -> "  int a = b < 1 && c;") + "\n```");
        case 6 -> blocks.add(random.nextBoolean() ? "---" : "***");
        default -> blocks.add(lines(this::sentence));
      }
    }
    return String.join("\n\n", blocks) + "\n";
  }

  /** Marks, blanks and letters in no order. */
  public String rubble() {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(24);
    for (int i = 0; i < pieces; i++) {
      text.append(pick(PIECES)).append(gap());
    }
    return text.toString();
  }

  /** Marks and letters that the lane knows, put together as they come. */
  public String gravel() {
    StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? pick(GAPS).strip() : "");
    int pieces = 1 + random.nextInt(14);
    for (int i = 0; i < pieces; i++) {
      text.append(pick(random.nextInt(3) == 0 ? COMMON : WORDS)).append(pick(GAPS));
    }
    return text.toString();
  }

  /** A line or a character of a text taken out, doubled, put in or moved. */
  public String changed(String text) {
    return random.nextInt(3) == 0 ? changedLines(text) : changedCharacters(text);
  }

  private String changedLines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int line = random.nextInt(lines.size());
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(line);
      case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
      case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
      case 3 -> lines.add(line, rubble());
      case 4 -> lines.set(line, pick(PIECES) + (random.nextBoolean() ? " " : "") + lines.get(line));
      default -> lines.set(line, " ".repeat(random.nextInt(6)) + lines.get(line) + gap());
    }
    return String.join("\n", lines);
  }

  private String changedCharacters(String text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(3));
    String put = random.nextBoolean() ? pick(PIECES) : random.nextBoolean() ? gap() : "";
    return text.substring(0, from) + put + text.substring(to);
  }

  private String gap() {
    return switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> " ";
      case 4, 5 -> "\n";
      case 6 -> "\n\n";
      case 7 -> random.nextInt(4) == 0 ? "\t" : "  \n";
      default -> "";
    };
  }

  private String paragraph() {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(i -> sentence())
        .collect(Collectors.joining(" "));
  }

  private String sentence() {
    String[] words = words(3 + random.nextInt(9)).split(" ");
    mark(words, 3, "**%s**");
    mark(words, 4, "[%s](https://example.org/%s)");
    mark(words, 5, "*%s*");
    mark(words, 12, "`%s`");
    mark(words, 20, "![%s](a.png \"%s\")");
    String text = String.join(" ", words);
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }

  private void mark(String[] words, int seldom, String mark) {
    if (random.nextInt(seldom) == 0) {
      int word = random.nextInt(words.length);
      if (words[word]
          .chars()
          .allMatch(c -> Character.isLetter(c) || (c == '*' && !mark.startsWith("!")))) {
        words[word] = mark.replace("%s", words[word]);
      }
    }
  }

  private String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> pick(WORDS)).collect(Collectors.joining(" "));
  }

  private String lines(Supplier<String> line) {
    return IntStream.rangeClosed(0, 1 + random.nextInt(3))
        .mapToObj(i -> line.get())
        .collect(Collectors.joining("\n"));
  }

  private String pick(String[] among) {
    return among[random.nextInt(among.length)];
  }
}
