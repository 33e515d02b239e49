package press.galley.jbake;

/**
 * Which part of a list a page shows.
 *
 * @param start the first item, from 0; below 0 for all
 * @param limit how many; below 0 for all
 */
record Paging(long start, long limit) {

  /** The whole list. */
  static final Paging ALL = new Paging(-1, -1);

  /** Whether a part is meant. */
  boolean isPart() {
    return start >= 0 && limit >= 0;
  }
}
