package press.galley.site;

import java.util.Comparator;

/**
 * Where something stands: a file relative to the site's root with {@code /}, a line and a column.
 * Lines and columns count from 1; 0 means unknown.
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  /** The file as a whole. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /** A line of a file, the column unknown. */
  public static Place of(String file, int line) {
    return new Place(file, line, 0);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, without the parts that are unknown: the form that editors link. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
