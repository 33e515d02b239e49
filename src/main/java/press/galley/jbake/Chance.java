package press.galley.jbake;

/**
 * The generator of {@link java.util.Random}, number for number, whose state can be noted and gone
 * back to. Not thread-safe.
 */
final class Chance {

  private static final long MULTIPLIER = 0x5DEECE66DL;
  private static final long ADDEND = 0xBL;
  private static final int BITS = 48;
  private static final long MASK = (1L << BITS) - 1;

  private long state;

  private Chance(long state) {
    this.state = state;
  }

  /** One that begins as {@code new Random(seed)} does. */
  static Chance seeded(long seed) {
    return new Chance((seed ^ MULTIPLIER) & MASK);
  }

  /** One that goes on from a state. */
  static Chance at(long state) {
    return new Chance(state);
  }

  /** Where it stands. */
  long state() {
    return state;
  }

  /** A number from 0, below a bound that is no power of two. */
  int below(int bound) {
    int drawn = next();
    int number = drawn % bound;
    // The last numbers are too few for all remainders: such a draw does not count.
    while (drawn - number + (bound - 1) < 0) {
      drawn = next();
      number = drawn % bound;
    }
    return number;
  }

  private int next() {
    state = (state * MULTIPLIER + ADDEND) & MASK;
    return (int) (state >>> (BITS - 31));
  }
}
