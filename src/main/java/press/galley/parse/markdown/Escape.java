package press.galley.parse.markdown;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text made safe for HTML and for addresses. */
final class Escape {

  private static final String KEPT_IN_ADDRESSES = "-_.~!*'();/?:@&=+$,#";
  private static final String HEX = "0123456789ABCDEF";

  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");
  private static final int LONGEST_FOUND = 60;

  private Escape() {}

  /** For text and for attributes in double quotes. */
  static String html(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** For a message: in one line, and not a long one. */
  static String shortened(String text) {
    String line = CONTROLS.matcher(text).replaceAll(" ");
    return line.length() > LONGEST_FOUND ? line.substring(0, LONGEST_FOUND) + "…" : line;
  }

  /** Percent-encodes what may not stand in an address, and nothing that is encoded already. */
  static String address(String address) {
    StringBuilder encoded = new StringBuilder(address.length() + 16);
    for (int i = 0; i < address.length(); ) {
      int c = address.codePointAt(i);
      i += Character.charCount(c);
      if (c == '%' ? isHex(address, i) && isHex(address, i + 1) : isKept(c)) {
        encoded.appendCodePoint(c);
      } else {
        for (byte part : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          encoded.append('%').append(HEX.charAt(part >> 4 & 15)).append(HEX.charAt(part & 15));
        }
      }
    }
    return encoded.toString();
  }

  private static boolean isHex(String text, int index) {
    return index < text.length() && HEX.indexOf(Character.toUpperCase(text.charAt(index))) >= 0;
  }

  private static boolean isKept(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || KEPT_IN_ADDRESSES.indexOf(c) >= 0;
  }
}
