package press.galley.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What a text quotes: its block quotes and, within its paragraphs, what stands between double
 * quotation marks, if that is more than two words; a word or two between marks may be a name.
 */
public final class Quotations {

  private static final String BLOCK = "blockquote";

  /** The tags that end a run of text: a quotation does not reach over them. */
  private static final Pattern BREAK =
      Pattern.compile(
          "</?(?:p|li|ul|ol|h[1-6]|td|th|dd|dt|div|aside|figure|figcaption|pre|section|blockquote)"
              + "\\b[^>]*>");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern QUOTED = Pattern.compile("“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»");
  private static final Pattern MORE_THAN_TWO_WORDS = Pattern.compile("\\S+\\s+\\S+\\s+\\S.*");

  private Quotations() {}

  /** The quotations in order, each without markup and with single blanks. */
  public static List<String> of(Body body) {
    String html = String.join("", body.chunks());
    List<String> quotations = new ArrayList<>();
    if (isPlain(html)) {
      return quotations;
    }
    int at = 0;
    for (int open = html.indexOf("<" + BLOCK); open >= 0; open = html.indexOf("<" + BLOCK, at)) {
      direct(html.substring(at, open), quotations);
      at = end(html, open);
      String runs = BREAK.matcher(html.substring(open, at)).replaceAll(" ");
      add(TAG.matcher(runs).replaceAll(""), quotations);
    }
    direct(html.substring(at), quotations);
    return quotations;
  }

  private static boolean isPlain(String html) {
    return !html.contains("<" + BLOCK) && html.chars().noneMatch(c -> "“„«&".indexOf(c) >= 0);
  }

  /** Where a block quote ends, with those that stand in it. */
  private static int end(String html, int open) {
    int depth = 0;
    Matcher tags = Pattern.compile("<(/?)" + BLOCK + "\\b[^>]*>").matcher(html);
    for (boolean found = tags.find(open); found; found = tags.find()) {
      depth += tags.group(1).isEmpty() ? 1 : -1;
      if (depth == 0) {
        return tags.end();
      }
    }
    return html.length();
  }

  private static void direct(String html, List<String> quotations) {
    BREAK.splitAsStream(html).forEach(run -> quoted(run, quotations));
  }

  private static void quoted(String run, List<String> quotations) {
    QUOTED
        .matcher(Parser.unescapeEntities(TAG.matcher(run).replaceAll(""), false))
        .results()
        .map(quoted -> quoted.group().substring(1, quoted.group().length() - 1).strip())
        .filter(quoted -> MORE_THAN_TWO_WORDS.matcher(quoted.replace('\n', ' ')).matches())
        .forEach(quoted -> add(quoted, quotations));
  }

  private static void add(String text, List<String> quotations) {
    String plain = Parser.unescapeEntities(text, false).replaceAll("[\\s\\h]+", " ").strip();
    if (!plain.isEmpty()) {
      quotations.add(plain);
    }
  }
}
