package press.galley.bench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** Figures, and how they are written. */
public final class Figures {

  private static final String NONE = "–";

  private Figures() {}

  /** The one in the middle, or the mean of the two in the middle; nothing of nothing. */
  public static OptionalDouble median(List<Double> figures) {
    if (figures.isEmpty()) {
      return OptionalDouble.empty();
    }
    List<Double> sorted = figures.stream().sorted().toList();
    int half = sorted.size() / 2;
    return OptionalDouble.of(
        sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2);
  }

  /**
   * The smallest figure that so many hundredths of all do not exceed (nearest rank); nothing of
   * nothing.
   *
   * @param hundredths from 1 to 100
   */
  public static OptionalDouble percentile(List<Double> figures, int hundredths) {
    List<Double> sorted = figures.stream().sorted().toList();
    return sorted.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(sorted.get((sorted.size() * hundredths + 99) / 100 - 1));
  }

  /** Three digits that count: {@code 0.84}, {@code 21.0}, {@code 480}. */
  public static String seconds(double seconds) {
    return decimals(seconds, seconds < 9.995 ? 2 : seconds < 99.95 ? 1 : 0);
  }

  /** Two decimals, three below a tenth. */
  public static String ratio(double ratio) {
    return decimals(ratio, ratio < 0.0995 ? 3 : 2);
  }

  /** A whole number with commas. */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** Bytes as MB, millions of them. */
  public static String megabytes(long bytes) {
    double millions = bytes / 1e6;
    return decimals(millions, millions < 9.995 ? 2 : millions < 99.95 ? 1 : 0);
  }

  /** A dash for a figure that is not there. */
  public static String or(OptionalDouble figure, DoubleFunction<String> words) {
    return figure.isPresent() ? words.apply(figure.getAsDouble()) : NONE;
  }

  /** What stands where there is no figure. */
  public static String none() {
    return NONE;
  }

  private static String decimals(double figure, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", figure);
  }
}
