package press.galley.site;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands: a file relative to the site's root with {@code /}, a line and a column.
 * Lines and columns count from 1; 0 means unknown.
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

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
    int files = file.compareTo(other.file);
    int lines = Integer.compare(line, other.line);
    return files != 0 ? files : lines != 0 ? lines : Integer.compare(column, other.column);
  }

  // Asked of every document when the program is still cold: what Java itself makes of a record
  // costs milliseconds the first time.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place that
        && file.equals(that.file)
        && line == that.line
        && column == that.column;
  }

  @Override
  public int hashCode() {
    return (file.hashCode() * 31 + line) * 31 + column;
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
