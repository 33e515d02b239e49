package press.galley.prove;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the letters of a file are written. */
enum Lettering {
  /** It is no text: a byte of zero is among its first. */
  NONE,
  /** As every text of a site is. */
  UTF_8,
  /** In two bytes or four a sign, the greater part first; the file begins with the mark of it. */
  UTF_16BE,
  /** The same, the lesser part first. */
  UTF_16LE;

  private static final int HEAD = 1024;

  /** That of a file that begins with these bytes. */
  static Lettering of(byte[] head) {
    if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
      return UTF_16BE;
    }
    if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
      return UTF_16LE;
    }
    for (int i = 0; i < Math.min(HEAD, head.length); i++) {
      if (head[i] == 0) {
        return NONE;
      }
    }
    return UTF_8;
  }

  /** What these bytes say, if it is a text. */
  Optional<String> text(byte[] bytes) {
    return switch (this) {
      case NONE -> Optional.empty();
      case UTF_8 -> Optional.of(new String(bytes, StandardCharsets.UTF_8));
      case UTF_16BE -> Optional.of(new String(bytes, StandardCharsets.UTF_16BE));
      case UTF_16LE -> Optional.of(new String(bytes, StandardCharsets.UTF_16LE));
    };
  }
}
