package press.galley.preview.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The tags of contents, made of their bytes. Those of large ones are kept as long as the content
 * itself: a film is asked for piece by piece. Thread-safe.
 */
final class Tags {

  private static final int BYTES = 16;
  private static final int LARGE = 64 * 1024;

  // Two arrays are equal only if they are one.
  private final Map<byte[], String> large = Collections.synchronizedMap(new WeakHashMap<>());

  /** The desk's own tag, or one made of the content, in quotation marks. */
  String of(Reply reply) {
    String own = reply.headers().get("ETag");
    if (own != null) {
      return own;
    }
    byte[] content = reply.content();
    return content.length < LARGE ? digest(content) : large.computeIfAbsent(content, Tags::digest);
  }

  private static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return '"' + HexFormat.of().formatHex(digest, 0, BYTES) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
