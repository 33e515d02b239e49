package press.galley.prove;

/**
 * Where something stands in a file.
 *
 * @param line from 1; 0 where it is the file as a whole
 * @param column from 1; 0 where it is the file as a whole
 */
record Spot(int line, int column) {

  /** The file as a whole. */
  static final Spot WHOLE = new Spot(0, 0);

  /** The place behind the text before it. */
  static Spot behind(String before) {
    int lines = (int) before.chars().filter(c -> c == '\n').count();
    return new Spot(lines + 1, before.length() - before.lastIndexOf('\n'));
  }
}
