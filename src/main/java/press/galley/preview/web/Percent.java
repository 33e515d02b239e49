package press.galley.preview.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes what an address encodes with percent signs, once and strictly (RFC 3986, 2.1). */
final class Percent {

  private Percent() {}

  /**
   * The text in UTF-8.
   *
   * @throws Refused for a percent sign without two hexadecimal digits, bytes that are no UTF-8, and
   *     what may not stand in an address as it is
   */
  static String decode(String raw) throws Refused {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char letter = raw.charAt(i);
      if (letter == '%') {
        bytes.write(digit(raw, i + 1) << 4 | digit(raw, i + 2));
        i += 2;
      } else if (letter > ' ' && letter < 0x7f) {
        bytes.write(letter);
      } else {
        throw malformed();
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw malformed();
    }
  }

  private static int digit(String raw, int at) throws Refused {
    char letter = at < raw.length() ? raw.charAt(at) : ' ';
    // Java takes digits of other scripts as well.
    int digit = letter < 0x7f ? Character.digit(letter, 16) : -1;
    if (digit < 0) {
      throw malformed();
    }
    return digit;
  }

  private static Refused malformed() {
    return Refused.unclear("This address is not encoded as RFC 3986 says.");
  }
}
