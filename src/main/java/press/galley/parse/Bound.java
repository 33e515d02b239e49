package press.galley.parse;

/** Which end of a range a number is. */
enum Bound {
  LEAST,
  MOST;

  /** Whether something keeps to it, by how it compares with the bound. */
  boolean keeps(int order) {
    return switch (this) {
      case LEAST -> order >= 0;
      case MOST -> order <= 0;
    };
  }
}
