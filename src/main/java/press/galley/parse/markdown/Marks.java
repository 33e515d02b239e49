package press.galley.parse.markdown;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Marks in rendered HTML: a kind and a number between two characters that no text can have. */
enum Marks {
  REFERENCE('r'),
  FRAGMENT('h');

  /** Markdown replaces it wherever it stands in a text. */
  private static final char EDGE = '\0';

  private final char letter;

  Marks(char letter) {
    this.letter = letter;
  }

  String of(int number) {
    return EDGE + "" + letter + number + EDGE;
  }

  /** A text that has no mark. */
  static String free(String text) {
    return text.replace(EDGE, '\uFFFD');
  }

  /** Takes the HTML apart, in order. */
  static void split(String html, Consumer<String> text, BiConsumer<Marks, Integer> mark) {
    int from = 0;
    for (int edge = html.indexOf(EDGE); edge >= 0; edge = html.indexOf(EDGE, from)) {
      int end = html.indexOf(EDGE, edge + 1);
      text.accept(html.substring(from, edge));
      Marks kind = html.charAt(edge + 1) == REFERENCE.letter ? REFERENCE : FRAGMENT;
      mark.accept(kind, Integer.valueOf(html.substring(edge + 2, end)));
      from = end + 1;
    }
    text.accept(html.substring(from));
  }
}
