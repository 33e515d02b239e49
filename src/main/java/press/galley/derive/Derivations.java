package press.galley.derive;

import java.util.List;
import press.galley.layout.Materials;

/** Every derivation there is. */
public final class Derivations {

  private Derivations() {}

  /** Those of a newsroom. */
  public static List<Derivation> newsroom(Materials materials) {
    return List.of();
  }
}
