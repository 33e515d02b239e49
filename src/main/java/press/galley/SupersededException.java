package press.galley;

import java.util.function.BooleanSupplier;

/** Says that a site is being laid out for nobody: something newer has been saved. */
public final class SupersededException extends Exception {

  private static final long serialVersionUID = 1L;

  private SupersededException() {
    super("Something newer has been saved.", null, false, false);
  }

  static void check(BooleanSupplier superseded) throws SupersededException {
    if (superseded.getAsBoolean()) {
      throw new SupersededException();
    }
  }
}
