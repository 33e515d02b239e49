package press.galley.jbake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.HexFormat;
import java.util.Optional;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** Decodes a site's files in the encoding of its setting {@code render.encoding}. */
final class Charsets {

  private Charsets() {}

  /** The text as JBake reads it: whatever is not in the encoding becomes a question mark. */
  static String decodeAsJBake(byte[] bytes, String encoding) {
    String text = new String(bytes, Charset.forName(encoding));
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    return encoding.equals("UTF-8") && first.startsWith("\uFEFF")
        ? first.replace("\uFEFF", "") + text.substring(first.length())
        : text;
  }

  /** The text without a byte order mark, or nothing and a problem at the first wrong byte. */
  static Optional<String> decode(String path, byte[] bytes, Charset charset, Problems problems) {
    CharsetDecoder decoder = charset.newDecoder();
    try {
      // Where nothing was replaced, nothing was malformed: that is much faster to see.
      String lenient = new String(bytes, charset);
      String text =
          lenient.indexOf('\uFFFD') < 0
              ? lenient
              : decoder.decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharBuffer before = CharBuffer.allocate(bytes.length);
      charset.newDecoder().decode(in, before, true);
      long lines = before.flip().chars().filter(c -> c == '\n').count();
      int at = in.position();
      problems.add(
          ProblemCode.INVALID_UTF8,
          Place.of(path, (int) lines + 1),
          "The file is not " + charset.name() + ".",
          HexFormat.of().withUpperCase().formatHex(bytes, at, Math.min(at + 1, bytes.length)),
          "Save the file as " + charset.name() + ".");
      return Optional.empty();
    }
  }
}
