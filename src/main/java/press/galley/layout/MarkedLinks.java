package press.galley.layout;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives links of a page an attribute.
 *
 * @param attribute its name
 * @param value of a link that leads to an address as it is written; nothing of one to be left alone
 */
public record MarkedLinks(String attribute, Function<String, Optional<String>> value) {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\shref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))", Pattern.CASE_INSENSITIVE);

  /** The page with its links marked. */
  public String in(String html) {
    StringBuilder page = new StringBuilder();
    Tags tags = new Tags(html);
    int done = 0;
    while (tags.next()) {
      if (tags.name().equals("a")) {
        int named = tags.start() + "<a".length();
        Optional<String> mark = address(html.substring(tags.start(), tags.end())).flatMap(value);
        if (mark.isPresent()) {
          page.append(html, done, named);
          page.append(' ').append(attribute).append("=\"").append(mark.get()).append('"');
          done = named;
        }
      }
    }
    return page.append(html, done, html.length()).toString();
  }

  private static Optional<String> address(String tag) {
    Matcher address = ADDRESS.matcher(tag);
    return address.find()
        ? Optional.ofNullable(address.group(1))
            .or(() -> Optional.ofNullable(address.group(2)))
            .or(() -> Optional.ofNullable(address.group(3)))
        : Optional.empty();
  }
}
