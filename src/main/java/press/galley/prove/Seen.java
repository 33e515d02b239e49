package press.galley.prove;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import press.galley.layout.Output;

/**
 * Where something was seen in a file. The line and the column are looked up late, since most of
 * what is seen turns out to be nothing.
 *
 * @param from a byte of the file; below 0 where it is the file as a whole
 * @param lettering of the text that begins there
 * @param at the character of that text
 */
record Seen(long from, Lettering lettering, int at) {

  /** The file as a whole. */
  static final Seen WHOLE = new Seen(-1, Lettering.NONE, 0);

  /** At a byte. */
  static Seen at(long from) {
    return new Seen(from, Lettering.NONE, 0);
  }

  /** At a character of a stretch. */
  static Seen within(Stretch stretch, int at) {
    return new Seen(stretch.from(), stretch.lettering(), at);
  }

  /** Whether it is the file as a whole. */
  boolean isWhole() {
    return from < 0;
  }

  /** Its place in that file. */
  Spot in(Output file) {
    if (isWhole()) {
      return Spot.WHOLE;
    }
    try (InputStream in = Stretch.from(file, 0)) {
      Spot begin = Spot.behind(in, from);
      return lettering
          .text(in.readNBytes(Stretch.MOST))
          .map(text -> begin.and(text.substring(0, at)))
          .orElse(begin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
