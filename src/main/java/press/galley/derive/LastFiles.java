package press.galley.derive;

import java.util.Optional;
import press.galley.layout.Output;

/** The files of the last bake that may stay. Thread-safe. */
@FunctionalInterface
public interface LastFiles {

  /**
   * The file as it stands, if it was made of the same; else it is noted that it is made of this.
   *
   * @param file its path under the output folder
   * @param print the fingerprint of all that it is made of
   */
  Optional<Output> file(String file, long print);
}
