package press.galley.preview;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  /** Written out: what Java makes for a record takes a while when it is first asked for. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof View view && scope == view.scope && moment.equals(view.moment);
  }

  @Override
  public int hashCode() {
    return 31 * scope.hashCode() + moment.hashCode();
  }
}
