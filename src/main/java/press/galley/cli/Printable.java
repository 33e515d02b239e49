package press.galley.cli;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;

/** Makes text that a charset can show and that cannot steer a terminal. */
final class Printable {

  private static final Map<Integer, String> KIN =
      Map.of(
          (int) '“',
          "\"",
          (int) '”',
          "\"",
          (int) '‘',
          "'",
          (int) '’',
          "'",
          (int) '–',
          "-",
          (int) '—',
          "-",
          (int) '…',
          "...",
          (int) '\u00a0',
          " ",
          (int) '→',
          "->");

  private final Charset charset;

  Printable(Charset charset) {
    this.charset = charset;
  }

  String of(String text) {
    CharsetEncoder encoder = charset.newEncoder();
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              String one = Character.toString(c);
              if (steers(c)) {
                printable.append(c == '\t' ? "  " : "?");
              } else if (encoder.canEncode(one)) {
                printable.append(one);
              } else {
                printable.append(KIN.getOrDefault(c, "?"));
              }
            });
    return printable.toString();
  }

  /** Controls, and the marks that turn the direction of writing. */
  private static boolean steers(int c) {
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return turns || (Character.isISOControl(c) && c != '\n');
  }
}
