package press.galley.bench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** Figures, and how they are written. */
final class Figures {

  private static final String NONE = "–";

  private Figures() {}

  /** The one in the middle, or the mean of the two in the middle; nothing of nothing. */
  static OptionalDouble median(List<Double> figures) {
    if (figures.isEmpty()) {
      return OptionalDouble.empty();
    }
    List<Double> sorted = figures.stream().sorted().toList();
    int half = sorted.size() / 2;
    return OptionalDouble.of(
        sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2);
  }

  /** Three digits that count: {@code 0.84}, {@code 21.0}, {@code 480}. */
  static String seconds(double seconds) {
    return decimals(seconds, seconds < 9.995 ? 2 : seconds < 99.95 ? 1 : 0);
  }

  /** Two decimals, three below a tenth. */
  static String ratio(double ratio) {
    return decimals(ratio, ratio < 0.0995 ? 3 : 2);
  }

  /** A whole number with commas. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** Bytes as MB, millions of them. */
  static String megabytes(long bytes) {
    double millions = bytes / 1e6;
    return decimals(millions, millions < 9.995 ? 2 : millions < 99.95 ? 1 : 0);
  }

  /** A dash for a figure that is not there. */
  static String or(OptionalDouble figure, DoubleFunction<String> words) {
    return figure.isPresent() ? words.apply(figure.getAsDouble()) : NONE;
  }

  static String none() {
    return NONE;
  }

  private static String decimals(double figure, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", figure);
  }
}
