package press.galley.prove;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import press.galley.layout.Output;
import press.galley.read.Source;

/**
 * A part of a file that is looked into at once. A file of usual size is one; of a larger one each
 * begins before the last one ends, so that nothing is cut in two.
 *
 * @param from the byte of the file that it begins at
 * @param bytes its bytes
 * @param lettering how the letters of the file are written
 */
@SuppressWarnings("ArrayRecordComponent")
record Stretch(long from, byte[] bytes, Lettering lettering) {

  /** So many bytes of a file are looked into at once. */
  static final int MOST = 1 << 22;

  /** What is looked for is shorter. */
  static final int SHARED = 1 << 20;

  /** Takes the stretches of a file, one after the other. */
  interface Taker {
    void take(Stretch stretch);
  }

  /** Hands out those of a file of the site. */
  static void each(Output output, Taker taker) throws IOException {
    if (output instanceof Output.Copied copied) {
      each(copied.source(), taker);
    } else {
      taker.take(first(output.bytes()));
    }
  }

  /** Hands out those of a source. */
  static void each(Source source, Taker taker) throws IOException {
    if (source.stamp().size() <= MOST) {
      taker.take(first(source.bytes()));
      return;
    }
    try (InputStream in = source.open()) {
      Stretch last = first(in.readNBytes(MOST));
      while (last.bytes().length > last.shared()) {
        taker.take(last);
        last = last.next(in);
      }
    }
  }

  private static Stretch first(byte[] bytes) {
    return new Stretch(0, bytes, Lettering.of(bytes));
  }

  private Stretch next(InputStream in) throws IOException {
    int begin = Math.max(0, bytes.length - SHARED);
    byte[] next = Arrays.copyOfRange(bytes, begin, begin + MOST);
    int read = in.readNBytes(next, bytes.length - begin, MOST - (bytes.length - begin));
    return new Stretch(from + begin, Arrays.copyOf(next, bytes.length - begin + read), lettering);
  }

  /** The bytes of a file of the site from one on. */
  static InputStream from(Output output, long begin) throws IOException {
    InputStream in =
        output instanceof Output.Copied copied
            ? copied.source().open()
            : new ByteArrayInputStream(output.bytes());
    in.skipNBytes(begin);
    return in;
  }

  /** So many of its first bytes are the last of the stretch before. */
  int shared() {
    return from == 0 ? 0 : SHARED;
  }

  /** Its text, if the file is one. */
  Optional<String> text() {
    return lettering.text(bytes);
  }
}
