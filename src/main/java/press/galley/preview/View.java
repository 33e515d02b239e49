package press.galley.preview;

import java.time.Instant;
import java.util.Optional;
import press.galley.Sight.Scope;

/**
 * What somebody has chosen to look at.
 *
 * @param scope all texts, or what readers see
 * @param moment T; nothing for now, whenever that is
 */
record View(Scope scope, Optional<Instant> moment) {

  /** Where everybody begins. */
  static final View FIRST = new View(Scope.EVERYTHING, Optional.empty());
}
