package press.galley.preview.web;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a preview can be reached, and by whom: this machine alone, or others with a token.
 *
 * @param port from 0, which means any free one
 * @param host the name or number of a network address of this machine; nothing for loopback
 * @param token what others must show; always there where there is a host
 */
public record Entrance(int port, Optional<String> host, Optional<String> token) {

  private static final int BITS_OF_A_TOKEN = 144;

  /** Refuses a host without a token: nobody may come in unasked. */
  public Entrance {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535: " + port);
    }
    if (host.isPresent() && token.filter(text -> text.length() >= 22).isEmpty()) {
      throw new IllegalArgumentException("a host needs a token of 128 bits or more");
    }
  }

  /** For browsers on this machine, which need no token. */
  public static Entrance loopback(int port) {
    return new Entrance(port, Optional.empty(), Optional.empty());
  }

  /** For whoever has the token, which is made at random and holds until the preview ends. */
  public static Entrance network(String host, int port) {
    byte[] token = new byte[BITS_OF_A_TOKEN / 8];
    new SecureRandom().nextBytes(token);
    return new Entrance(
        port,
        Optional.of(host),
        Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(token)));
  }
}
