package press.galley.prove;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where something stands in a file.
 *
 * @param line from 1; 0 where it is the file as a whole
 * @param column from 1; 0 where it is the file as a whole
 */
record Spot(int line, int column) {

  /** The file as a whole. */
  static final Spot WHOLE = new Spot(0, 0);

  private static final Spot FIRST = new Spot(1, 1);
  private static final int PIECE = 1 << 16;

  /** The place behind the text before it. */
  static Spot behind(String before) {
    return FIRST.and(before);
  }

  /** The place behind so many bytes of a file, which are read. */
  static Spot behind(InputStream in, long bytes) throws IOException {
    int line = 1;
    int column = 1;
    for (long left = bytes; left > 0; left -= PIECE) {
      for (byte one : in.readNBytes((int) Math.min(left, PIECE))) {
        boolean ends = one == '\n';
        line += ends ? 1 : 0;
        // A sign of UTF-8 has one byte that is not one of those that follow another.
        column = ends ? 1 : column + ((one & 0xC0) == 0x80 ? 0 : 1);
      }
    }
    return new Spot(line, column);
  }

  /** The place behind a text that stands here. */
  Spot and(String text) {
    int lines = (int) text.chars().filter(c -> c == '\n').count();
    return lines == 0
        ? new Spot(line, column + text.length())
        : new Spot(line + lines, text.length() - text.lastIndexOf('\n'));
  }
}
