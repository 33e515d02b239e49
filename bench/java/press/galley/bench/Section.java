package press.galley.bench;

/**
 * The part of a document that a command writes, between two comments.
 *
 * @param name what the comments call it
 */
public record Section(String name) {

  /** Whether a document has a place for it. */
  public boolean fits(String document) {
    int begin = document.indexOf(begin());
    return begin >= 0 && document.indexOf(end(), begin) > begin;
  }

  /** The document with this text in the place of the last one. */
  public String in(String document, String text) {
    int begin = document.indexOf(begin()) + begin().length();
    int end = document.indexOf(end(), begin);
    return document.substring(0, begin) + "\n\n" + text + "\n" + document.substring(end);
  }

  private String begin() {
    return "<!-- " + name + ": begin -->";
  }

  private String end() {
    return "<!-- " + name + ": end -->";
  }
}
