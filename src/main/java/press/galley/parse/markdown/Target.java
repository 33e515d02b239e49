package press.galley.parse.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of address a link or an image has, as a browser would read it. */
enum Target {
  /** An address of this site, relative to the document or to the root. */
  OURS,
  /** An address elsewhere, or on the same page. */
  ELSEWHERE,
  /** A program or data in place of an address. */
  FORBIDDEN;

  private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):");
  private static final Pattern IGNORED_BY_BROWSERS = Pattern.compile("[\\x00-\\x20]+");
  private static final Set<String> FORBIDDEN_SCHEMES = Set.of("javascript", "data", "vbscript");

  static Target of(String address) {
    String seen = IGNORED_BY_BROWSERS.matcher(address).replaceAll("");
    Matcher scheme = SCHEME.matcher(seen);
    if (scheme.lookingAt()) {
      String name = scheme.group(1).toLowerCase(Locale.ROOT);
      return FORBIDDEN_SCHEMES.contains(name) ? FORBIDDEN : ELSEWHERE;
    }
    return seen.startsWith("//") || seen.startsWith("#") ? ELSEWHERE : OURS;
  }
}
