package press.galley.parse;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Follows a relative reference from a file of the site to another. */
public final class RelativePath {

  private RelativePath() {}

  /**
   * The file, relative to the site's root, that a reference names as seen from a folder ({@code
   * content/releases/}); nothing where it climbs out of the site. Percent-encoding is undone, a
   * query and a fragment are dropped.
   */
  public static Optional<String> resolve(String folder, String reference) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (folder + decoded(path(reference))).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  /** The reference without its query and fragment. */
  public static String path(String reference) {
    return reference.substring(0, end(reference));
  }

  /** The reference's query and fragment with the signs before them. */
  public static String suffix(String reference) {
    return reference.substring(end(reference));
  }

  /** The text with its percent-encoding undone; as it stands where that is not well formed. */
  public static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static int end(String reference) {
    int end = 0;
    while (end < reference.length() && "?#".indexOf(reference.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
