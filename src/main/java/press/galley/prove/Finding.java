package press.galley.prove;

import java.util.Comparator;

/**
 * Something of a withheld source that stands in the site.
 *
 * @param file of the site, by its path under the output folder
 * @param line where in the file, from 1; 0 where it is the file as a whole
 * @param column where in the line, from 1; 0 where it is the file as a whole
 * @param what stands there
 * @param of the path of the withheld source; empty where it can't be told
 * @param way how it got there
 */
public record Finding(String file, int line, int column, String what, String of, String way)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file)
          .thenComparingInt(Finding::line)
          .thenComparingInt(Finding::column)
          .thenComparing(Finding::what)
          .thenComparing(Finding::of)
          .thenComparing(Finding::way);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
