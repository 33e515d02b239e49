package press.galley.preview.web;

import java.net.URI;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Reads the path of a request so that no spelling of it can lead out of the site. */
final class TargetPath {

  private static final Pattern ENCODED = Pattern.compile("(?i)%(2e|2f|5c)");
  private static final Pattern ENCODED_TWICE =
      Pattern.compile("(?i)%(2e|2f|5c|25|7f|[01][0-9a-f])");

  private TargetPath() {}

  /**
   * The path from its slash, decoded once.
   *
   * @throws Refused for dots, slashes and backslashes that are encoded, once or twice, control
   *     characters, segments of dots, and whatever is more than a path
   */
  static String of(URI target) throws Refused {
    String raw = target.getRawPath();
    // Of "//name/path" Java takes the name for a host, and a redirect to it would leave the site.
    if (target.isAbsolute()
        || target.getRawAuthority() != null
        || target.getRawFragment() != null
        || !raw.startsWith("/")
        || raw.startsWith("//")) {
      throw unclear();
    }
    if (ENCODED.matcher(raw).find()) {
      throw unclear();
    }
    String path = Percent.decode(raw);
    if (ENCODED_TWICE.matcher(path).find()
        || path.indexOf('\\') >= 0
        || path.chars().anyMatch(Character::isISOControl)
        || Arrays.stream(path.split("/", -1)).anyMatch(TargetPath::isDots)) {
      throw unclear();
    }
    return path;
  }

  private static boolean isDots(String segment) {
    return segment.equals(".") || segment.equals("..");
  }

  private static Refused unclear() {
    return Refused.unclear("This address does not lead to a page of the site.");
  }
}
