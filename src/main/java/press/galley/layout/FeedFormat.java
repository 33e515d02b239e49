package press.galley.layout;

/** The formats in which news is offered to feed readers. */
public enum FeedFormat {
  /** RSS 2.0. */
  RSS("feed.xml", "application/rss+xml", "RSS"),
  /** Atom, RFC 4287. */
  ATOM("atom.xml", "application/atom+xml", "Atom"),
  /** JSON Feed 1.1. */
  JSON("feed.json", "application/feed+json", "JSON Feed");

  private final String file;
  private final String mediaType;
  private final String label;

  FeedFormat(String file, String mediaType, String label) {
    this.file = file;
    this.mediaType = mediaType;
    this.label = label;
  }

  /** The name of its file, beside the page that the feed belongs to. */
  String file() {
    return file;
  }

  /** Whether a file may be a feed in this format, by the path under the output folder. */
  public boolean isNameOf(String path) {
    return path.equals(file) || path.endsWith("/" + file);
  }

  /** Its media type, as the head of a page names it. */
  public String mediaType() {
    return mediaType;
  }

  /** What readers call it. */
  public String label() {
    return label;
  }
}
