package press.galley.bench;

/** What is changed in the site before a run. */
enum Edit {
  /** Nothing; the output is removed, and every page is made. */
  NONE,
  /** A word in the text of the release in the middle; the output stands. */
  TEXT,
  /** A word in its title, which lists show too; the output stands. */
  TITLE;

  /** The release as it is after so many edits. */
  Release after(int edits, Release release) {
    String word = "Edited" + edits;
    return switch (this) {
      case NONE -> release;
      case TEXT -> release.withWord(word);
      case TITLE -> release.withTitleWord(word);
    };
  }
}
