package press.galley.preview.web;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps out what other websites make a browser ask for: by the name in Host, by Origin (RFC 6454)
 * and by Fetch Metadata (W3C).
 *
 * @param origins the server's own
 */
record Guard(Origins origins) {

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  /** Lets a request pass or throws. */
  void check(String method, Headers headers) throws Refused {
    if (!METHODS.contains(method)) {
      throw Refused.of(405, "A preview is only read.");
    }
    String host = only(headers, "Host");
    if (!origins.isHost(host)) {
      throw Refused.stranger("The preview is not known by this name.");
    }
    if (headers.containsKey("Origin")
        ? !only(headers, "Origin").equals("http://" + host.toLowerCase(Locale.ROOT))
        : method.equals("POST")) {
      throw Refused.stranger("Only the preview's own pages may do this.");
    }
    if (headers.containsKey("Sec-Fetch-Site")
        && !OWN.contains(only(headers, "Sec-Fetch-Site"))
        && !isVisit(method, headers)) {
      throw Refused.stranger("Other websites may lead to the preview, not use it.");
    }
  }

  /** Someone follows a link to a page of its own. */
  private static boolean isVisit(String method, Headers headers) {
    return method.equals("GET")
        && only(headers, "Sec-Fetch-Mode").equals("navigate")
        && only(headers, "Sec-Fetch-Dest").equals("document");
  }

  /** The value of a header that stands once; nothing where two could be meant. */
  private static String only(Headers headers, String name) {
    List<String> values = headers.getOrDefault(name, List.of());
    return values.size() == 1 ? values.get(0) : "";
  }
}
