package press.galley.edit;

import java.time.Instant;

/** Whom a bake is for. */
public sealed interface Audience {

  /** The readers, who see the website as it stands at T. */
  record Readers() implements Audience {}

  /**
   * The editors, who look at the website of a T to come.
   *
   * @param now the instant that readers are at
   */
  record Editors(Instant now) implements Audience {}
}
