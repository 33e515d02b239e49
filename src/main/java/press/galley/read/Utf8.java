package press.galley.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** Decodes files strictly as UTF-8, without a byte order mark and with line ends as {@code \n}. */
public final class Utf8 {

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Utf8() {}

  /** The text, or nothing and a problem that names the first bytes that are not UTF-8. */
  public static Optional<String> decode(String path, byte[] bytes, Problems problems) {
    return decode(path, bytes, bytes.length, problems);
  }

  /** The same of so many first bytes. */
  public static Optional<String> decode(String path, byte[] bytes, int end, Problems problems) {
    try {
      // Where nothing was replaced, nothing was malformed: that is much faster to see.
      String lenient = new String(bytes, 0, end, StandardCharsets.UTF_8);
      String text =
          lenient.indexOf('\uFFFD') < 0
              ? lenient
              : strict().decode(ByteBuffer.wrap(bytes, 0, end)).toString();
      return Optional.of(withLineFeeds(withoutMark(text)));
    } catch (CharacterCodingException e) {
      report(path, Arrays.copyOf(bytes, end), problems);
      return Optional.empty();
    }
  }

  /** The text of a file, or nothing and a problem that says why. */
  public static Optional<String> text(Source source, Problems problems) {
    return source.read(problems).flatMap(bytes -> decode(source.path(), bytes, problems));
  }

  // Decoders report malformed input when they are new.
  private static CharsetDecoder strict() {
    return StandardCharsets.UTF_8.newDecoder();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static void report(String path, byte[] bytes, Problems problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = strict();
    CoderResult result = decoder.decode(in, out, true);
    int from = in.position();
    int length = result.isMalformed() ? result.length() : bytes.length - from;
    String before = withLineFeeds(withoutMark(out.flip().toString()));
    int lineStart = before.lastIndexOf('\n') + 1;
    Place place =
        new Place(
            path,
            1 + (int) before.chars().filter(c -> c == '\n').count(),
            1 + before.codePointCount(lineStart, before.length()));
    problems.add(
        ProblemCode.INVALID_UTF8,
        place,
        "The file is not UTF-8.",
        HEX.formatHex(bytes, from, from + length),
        "Save the file as UTF-8." + reading(bytes, from, length));
  }

  private static String reading(byte[] bytes, int at, int length) {
    if (at == 0 && bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE) {
      return " It looks like UTF-16.";
    }
    String character = new String(bytes, at, 1, WINDOWS);
    return length > 1 || character.equals("\uFFFD")
        ? ""
        : " In Windows-1252 this byte is “" + character + "”.";
  }
}
