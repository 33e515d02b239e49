package press.galley.jbake;

import java.math.BigInteger;
import java.util.Locale;

/** Reads numbers as SnakeYAML 1.30 does, down to the class of each. */
final class YamlNumbers {

  private static final int SIXTY = 60;

  private YamlNumbers() {}

  /**
   * A whole number of base 2, 8, 10, 16 or 60: an {@code Integer} where it fits, else a {@code
   * Long} or a {@code BigInteger}.
   *
   * @throws NumberFormatException if it is none
   */
  static Number whole(String written) {
    String text = written.replace("_", "");
    String sign = sign(text);
    String digits = unsigned(text);
    if (digits.equals("0")) {
      return 0;
    }
    if (digits.startsWith("0b")) {
      return sized(sign, digits.substring(2), 2);
    }
    if (digits.startsWith("0x")) {
      return sized(sign, digits.substring(2), 16);
    }
    if (digits.startsWith("0")) {
      return sized(sign, digits.substring(1), 8);
    }
    return sized(sign, digits.contains(":") ? sexagesimal(digits) : digits, 10);
  }

  /**
   * A number with a fraction, of base 10 or 60, an infinity or no number at all.
   *
   * @throws NumberFormatException if it is none
   */
  static Double decimal(String written) {
    String text = written.replace("_", "");
    int sign = sign(text).isEmpty() ? 1 : -1;
    String digits = unsigned(text);
    return switch (digits.toLowerCase(Locale.ROOT)) {
      case ".inf" -> sign * Double.POSITIVE_INFINITY;
      case ".nan" -> Double.NaN;
      default -> sign * (digits.contains(":") ? fraction(digits) : Double.parseDouble(digits));
    };
  }

  private static String sign(String text) {
    if (text.isEmpty()) {
      throw new NumberFormatException("no digits");
    }
    return text.startsWith("-") ? "-" : "";
  }

  private static String unsigned(String text) {
    return text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
  }

  /** By the count of the digits: zeros in front make an {@code int} a {@code long}. */
  private static Number sized(String sign, String digits, int base) {
    BigInteger number = new BigInteger(sign + digits, base);
    if (number.bitLength() < Integer.SIZE && !isLonger(digits, Integer.MAX_VALUE, base)) {
      return number.intValue();
    }
    if (number.bitLength() < Long.SIZE && !isLonger(digits, Long.MAX_VALUE, base)) {
      return number.longValue();
    }
    return number;
  }

  private static boolean isLonger(String digits, long largest, int base) {
    return digits.length() > Long.toString(largest, base).length();
  }

  /** SnakeYAML counts in an {@code int}, past its end too. */
  private static String sexagesimal(String digits) {
    String[] places = digits.split(":", 0);
    int unit = 1;
    int sum = 0;
    for (int i = places.length - 1; i >= 0; i--) {
      sum = (int) (sum + Long.parseLong(places[i]) * unit);
      unit *= SIXTY;
    }
    return String.valueOf(sum);
  }

  private static double fraction(String digits) {
    String[] places = digits.split(":", 0);
    int unit = 1;
    double sum = 0;
    for (int i = places.length - 1; i >= 0; i--) {
      sum += Double.parseDouble(places[i]) * unit;
      unit *= SIXTY;
    }
    return sum;
  }
}
