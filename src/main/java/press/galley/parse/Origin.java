package press.galley.parse;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import press.galley.site.Place;
import press.galley.site.ProblemCode;

/**
 * Where a piece of YAML or JSON stands in its file.
 *
 * @param path the file
 * @param line the line of its first character, from 1
 * @param column the column of its first character, from 1
 * @param syntax the code of a problem of its syntax
 */
record Origin(String path, int line, int column, ProblemCode syntax) {

  /** A file that is nothing else. */
  static Origin whole(String path, ProblemCode syntax) {
    return new Origin(path, 1, 1, syntax);
  }

  /** Where it begins. */
  Place start() {
    return new Place(path, line, column);
  }

  /** A place inside it, line and column from 0. */
  Place place(int row, int offset) {
    return new Place(path, line + row, row == 0 ? column + offset : offset + 1);
  }

  /** The place of a mark, or its start without one. */
  Place place(Optional<Mark> mark) {
    return mark.map(at -> place(at.getLine(), at.getColumn())).orElseGet(this::start);
  }
}
