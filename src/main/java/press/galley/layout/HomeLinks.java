package press.galley.layout;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads what a page says with the whole address of its own site back to where the page is looked
 * at: its links, pictures, stylesheets and scripts.
 *
 * @param host the site's address, with the path that it may have, without a slash at its end
 * @param base that path
 */
public record HomeLinks(String host, String base) {

  /** Elements that lead somewhere, or load something. */
  private static final Set<String> LEADING =
      Set.of(
          "a", "area", "audio", "base", "embed", "form", "iframe", "img", "input", "link", "object",
          "script", "source", "track", "video");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\s(?:href|src|srcset|poster|action|data)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'>]+)",
          Pattern.CASE_INSENSITIVE);

  /** What a page says of itself to others is no way to go. */
  private static final Pattern SAID =
      Pattern.compile("\\srel\\s*=\\s*[\"']?(?:canonical|alternate)", Pattern.CASE_INSENSITIVE);

  /** The page with its ways home. */
  public String in(String html) {
    if (!html.contains(host)) {
      return html;
    }
    StringBuilder page = new StringBuilder();
    Tags tags = new Tags(html);
    int done = 0;
    while (tags.next()) {
      if (LEADING.contains(tags.name())) {
        page.append(html, done, tags.start()).append(tag(html.substring(tags.start(), tags.end())));
        done = tags.end();
      }
    }
    return page.append(html, done, html.length()).toString();
  }

  /** A single address, led home where it is one of the site’s. */
  public String of(String address) {
    return address.equals(host) || address.startsWith(host + "/")
        ? base + address.substring(host.length())
        : address;
  }

  private String tag(String tag) {
    boolean said = tag.regionMatches(true, 0, "<link", 0, 5) && SAID.matcher(tag).find();
    return said ? tag : ADDRESS.matcher(tag).replaceAll(at -> Matcher.quoteReplacement(home(at)));
  }

  /** Of a {@code srcset}, each address. */
  private String home(MatchResult attribute) {
    if (!attribute.group(1).contains(host)) {
      return attribute.group();
    }
    String begins = "(?<=^[^\\w]?|[\\s,])" + Pattern.quote(host);
    String value =
        attribute
            .group(1)
            .replaceAll(begins + "(?=/)", Matcher.quoteReplacement(base))
            .replaceAll(begins + "(?=[?#\"'\\s,]|$)", Matcher.quoteReplacement(base + "/"));
    return attribute.group().substring(0, attribute.start(1) - attribute.start()) + value;
  }
}
