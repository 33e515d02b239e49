package press.galley.prove;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import press.galley.layout.Output;
import press.galley.read.Source;

/** Tells whether a long file stands as a whole within another one, piece by piece. */
final class Copy {

  private static final int PIECE = 1 << 16;

  /** How a file is written within another one. */
  enum Form {
    PLAIN,
    BASE64;

    /** Where in the written file a byte of it stands. */
    long place(long at) {
      return this == PLAIN ? at : at / 3 * 4;
    }

    private InputStream read(InputStream written) {
      return this == PLAIN
          ? written
          : Base64.getDecoder().wrap(new BufferedInputStream(written, PIECE));
    }
  }

  private Copy() {}

  /** Whether the source stands there in this form; bytes that Base64 can't close do not count. */
  static boolean isAt(Output output, long begin, Source source, Form form) {
    if (begin < 0) {
      return false;
    }
    try (InputStream written = form.read(Stretch.from(output, begin));
        InputStream file = source.open()) {
      long left = source.stamp().size() / 3 * 3;
      while (left > 0) {
        int next = (int) Math.min(left, PIECE);
        byte[] one = file.readNBytes(next);
        if (one.length < next || !Arrays.equals(one, written.readNBytes(next))) {
          return false;
        }
        left -= next;
      }
      return true;
    } catch (IOException e) {
      // What is no Base64, or ends before, is no copy.
      return false;
    }
  }
}
