package press.galley.parse;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Reads numbers as YAML 1.2's core schema writes them. */
final class Numerals {

  // Beyond this a number is a joke or an attack: expanding 1e999999999 would fill the memory.
  private static final int LONGEST = 400;

  private Numerals() {}

  /** The number, unless the text is none, is infinite or is absurdly large. */
  static Optional<BigDecimal> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      BigDecimal number = parse(text);
      return Math.abs((long) number.scale()) > LONGEST ? Optional.empty() : Optional.of(number);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether it has no fraction: 2.0 has none. */
  static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static BigDecimal parse(String text) {
    if (text.startsWith("0x")) {
      return new BigDecimal(new BigInteger(text.substring(2), 16));
    }
    if (text.startsWith("0o")) {
      return new BigDecimal(new BigInteger(text.substring(2), 8));
    }
    return new BigDecimal(text);
  }
}
