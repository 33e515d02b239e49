package press.galley.preview.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A request that is not handed to the desk, and what its sender is told. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final int status;

  private Refused(int status, String words) {
    super(words);
    this.status = status;
  }

  /** Nobody knows what is meant, or it could be meant to do harm. */
  static Refused unclear(String words) {
    return new Refused(400, words);
  }

  /** Whoever asks may not come in. */
  static Refused stranger(String words) {
    return new Refused(403, words);
  }

  static Refused of(int status, String words) {
    return new Refused(status, words);
  }

  /** A plain page. */
  Reply reply() {
    return page(status, String.valueOf(getMessage()));
  }

  /** The desk failed; what it said helps who reports it. */
  static Reply failure(Throwable cause) {
    return page(500, "This page could not be made: " + cause);
  }

  private static Reply page(int status, String words) {
    return new Reply(
        status,
        "text/plain;charset=utf-8",
        (words + "\n").getBytes(StandardCharsets.UTF_8),
        status == 405 ? Map.of("Allow", "GET, HEAD, POST") : Map.of());
  }
}
