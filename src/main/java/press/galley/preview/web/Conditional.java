package press.galley.preview.web;

import com.sun.net.httpserver.Headers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Whether a browser has the content already, by its tag (RFC 9110, 13).
 *
 * @param tag in its quotation marks
 */
record Conditional(String tag) {

  private static final int BYTES = 16;

  /** The desk's own tag, or one made of the content. */
  static Conditional of(Reply reply) {
    String own = reply.headers().get("ETag");
    return new Conditional(own == null ? '"' + digest(reply.content()) + '"' : own);
  }

  /** Whether the browser's copy is as good: a weak comparison. */
  boolean isKnown(Headers request) {
    List<String> known = request.getOrDefault("If-None-Match", List.of());
    return known.stream()
        .flatMap(header -> Arrays.stream(header.split(",", -1)))
        .map(text -> text.strip().replaceFirst("^W/", ""))
        .anyMatch(text -> text.equals("*") || text.equals(tag.replaceFirst("^W/", "")));
  }

  /** Whether a part may be sent: a strong comparison, and no date is known here. */
  boolean isWhatItsPartsAreOf(Headers request) {
    List<String> known = request.getOrDefault("If-Range", List.of());
    return known.isEmpty() || (known.equals(List.of(tag)) && !tag.startsWith("W/"));
  }

  private static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
