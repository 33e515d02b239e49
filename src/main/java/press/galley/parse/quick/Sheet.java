package press.galley.parse.quick;

import java.util.Arrays;

/** The HTML written so far. */
final class Sheet {

  private char[] characters;
  private int length;

  Sheet(int capacity) {
    this.characters = new char[capacity];
  }

  void add(String html) {
    int more = html.length();
    reserve(more);
    html.getChars(0, more, characters, length);
    length += more;
  }

  void add(char[] text, int from, int to) {
    int more = to - from;
    reserve(more);
    System.arraycopy(text, from, characters, length, more);
    length += more;
  }

  /** A character that HTML does not take as it is, or one that it does. */
  void addEscaped(char character) {
    switch (character) {
      case '&' -> add("&amp;");
      case '<' -> add("&lt;");
      case '>' -> add("&gt;");
      case '"' -> add("&quot;");
      default -> {
        reserve(1);
        characters[length++] = character;
      }
    }
  }

  private void reserve(int more) {
    if (length + more > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(length + more, 2 * characters.length));
    }
  }

  @Override
  public String toString() {
    return new String(characters, 0, length);
  }
}
