package press.galley.preview.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets in who has the token: it comes once in the address and stays as a cookie, since an address
 * is read over shoulders, kept in histories and passed on.
 *
 * @param token nothing where everyone may come in
 * @param cookie its name, of its own for each port: cookies are those of all ports of a host
 */
record Pass(Optional<String> token, String cookie) {

  private static final String FIELD = "token";

  static Pass of(Entrance entrance, int port) {
    return new Pass(entrance.token(), "galley-preview-" + port);
  }

  /**
   * What to answer before anything else: the way on, for who comes with the token.
   *
   * @throws Refused for who has none
   */
  Optional<Reply> check(
      URI target, Map<String, String> fields, Map<String, String> cookies, Arrival arrival)
      throws Refused {
    if (token.isEmpty()) {
      return Optional.empty();
    }
    if (isToken(Optional.ofNullable(fields.get(FIELD)))) {
      return Optional.of(wayOn(bare(target), arrival));
    }
    if (isToken(Optional.ofNullable(cookies.get(cookie)))) {
      return Optional.empty();
    }
    throw Refused.stranger(
        "This preview is not public. Open the whole address that was given to you.");
  }

  /** How a browser got here. */
  enum Arrival {
    /** By its own address bar or one of our pages. */
    OWN,
    /** Perhaps by a link of another website, such as a mail that is read on the web. */
    PERHAPS_A_LINK
  }

  /** Takes as long for a text that is nearly right as for any other. */
  private boolean isToken(Optional<String> text) {
    return text.isPresent()
        && MessageDigest.isEqual(
            text.get().getBytes(StandardCharsets.UTF_8),
            token.orElseThrow().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * To the same address without the token. A browser that follows a link of another website keeps a
   * strict cookie to itself on the redirect too; it sends it where a page of ours leads on.
   */
  private Reply wayOn(String to, Arrival arrival) {
    String kept = cookie + "=" + token.orElseThrow() + "; Path=/; HttpOnly; SameSite=Strict";
    if (arrival == Arrival.OWN) {
      return new Reply(
          303, "text/plain;charset=utf-8", new byte[0], Map.of("Location", to, "Set-Cookie", kept));
    }
    String page =
        "<!DOCTYPE html><title>Preview</title><meta http-equiv=\"refresh\" content=\"0;url="
            + to.replace("&", "&amp;")
            + "\">\n";
    return new Reply(
        200,
        "text/html;charset=utf-8",
        page.getBytes(StandardCharsets.UTF_8),
        Map.of("Set-Cookie", kept));
  }

  private static String bare(URI target) throws Refused {
    List<String> others = new ArrayList<>();
    for (String field : Optional.ofNullable(target.getRawQuery()).orElse("").split("&", -1)) {
      if (!field.isEmpty() && !Fields.of(Optional.of(field)).containsKey(FIELD)) {
        others.add(field);
      }
    }
    return target.getRawPath() + (others.isEmpty() ? "" : "?" + String.join("&", others));
  }
}
