package press.galley.bench;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A logarithmic scale over whole powers of ten.
 *
 * @param first the exponent at its beginning
 * @param last the exponent at its end, a higher one
 * @param from where it begins, in pixels
 * @param to where it ends
 */
record Scale(int first, int last, double from, double to) {

  /** The scale that holds these figures. */
  static Scale of(Collection<Double> figures, double from, double to) {
    double low = figures.stream().mapToDouble(Math::log10).min().orElse(0);
    double high = figures.stream().mapToDouble(Math::log10).max().orElse(1);
    // A hair's breadth, so that a power of ten is not taken for a little more than itself.
    int first = (int) Math.floor(low + 1e-9);
    int last = (int) Math.ceil(high - 1e-9);
    return new Scale(first, Math.max(first + 1, last), from, to);
  }

  /** Where a figure is, in pixels. */
  double at(double figure) {
    return from + (Math.log10(figure) - first) / (last - first) * (to - from);
  }

  /** The powers of ten on it. */
  List<Double> marks() {
    return IntStream.rangeClosed(first, last).mapToObj(exponent -> Math.pow(10, exponent)).toList();
  }
}
