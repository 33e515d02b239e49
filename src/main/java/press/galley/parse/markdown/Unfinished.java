package press.galley.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import press.galley.site.Place;

/** HTML that ends within a tag, a comment or the like, and would swallow what follows it. */
final class Unfinished {

  private static final String SENTINEL = "galley-end";
  private static final Pattern FIRST_TAG = Pattern.compile("<([a-zA-Z][a-zA-Z0-9-]*)");

  private static final Pattern PLAIN_TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9-]*)[^<>\"'`]*>");

  private Unfinished() {}

  static boolean is(String html) {
    Matcher plain = PLAIN_TAG.matcher(html);
    if (plain.matches() && !isDropped(plain.group(1))) {
      return false;
    }
    return Jsoup.parseBodyFragment(html + "<" + SENTINEL + "></" + SENTINEL + ">")
        .getElementsByTag(SENTINEL)
        .isEmpty();
  }

  private static boolean isDropped(String tag) {
    return Allowed.isDropped(tag.toLowerCase(Locale.ROOT));
  }

  static void report(BasedSequence html, Gaps gaps) {
    Place place = gaps.place(html.getStartOffset());
    Matcher tag = FIRST_TAG.matcher(html);
    if (tag.find() && isDropped(tag.group(1))) {
      RawHtml.notAllowed(gaps, place, tag.group(1));
      return;
    }
    String line = html.toString().lines().findFirst().orElse("");
    gaps.removed(
        place,
        "HTML that does not end was removed.",
        Escape.shortened(line),
        "Close the tag, the quotes or the comment before the next blank line.");
  }
}
