package press.galley.layout;

import java.util.Optional;

/** Finds the subjects of an edition again by their names. Thread-safe. */
@FunctionalInterface
public interface Subjects {

  /** The subject of a name, if the edition has it. */
  Optional<Subject> find(String name);
}
