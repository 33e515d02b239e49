package press.galley.preview.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is answered. The server adds what all answers have: the tag of their content, ranges, and
 * what keeps a preview out of caches and search engines.
 *
 * @param status of RFC 9110
 * @param type the media type, with its charset where it is text
 * @param content the bytes
 * @param headers more headers, by name
 */
@SuppressWarnings("ArrayRecordComponent")
public record Reply(int status, String type, byte[] content, Map<String, String> headers) {

  /** Copies its headers. */
  public Reply {
    headers = Map.copyOf(headers);
  }

  /** Content that was found. */
  public static Reply of(String type, byte[] content) {
    return new Reply(200, type, content, Map.of());
  }

  /** Something that a script reads. */
  public static Reply json(String json) {
    return of("application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  /** Another place, such as a folder’s with its slash. */
  public static Reply moved(String to) {
    return new Reply(302, "text/plain;charset=utf-8", new byte[0], Map.of("Location", to));
  }

  /** Done, and there is nothing to show. */
  public static Reply done(Map<String, String> headers) {
    return new Reply(204, "text/plain;charset=utf-8", new byte[0], headers);
  }
}
