package press.galley.layout;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks over the tags of a page, as a browser finds them (HTML, 13.2.5): not those in comments,
 * scripts and values.
 */
final class Tags {

  /** Elements that hold no tags but their own end. */
  private static final Set<String> TEXTS =
      Set.of("style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  private static final Pattern SCRIPT_TURNS =
      Pattern.compile("<!--|-->|<script[\\s/>]|</script[\\s/>]", Pattern.CASE_INSENSITIVE);

  private final String html;
  private int next;
  private int start = -1;
  private int end;
  private String name = "";

  /** The tags of a page. */
  Tags(String html) {
    this.html = html;
  }

  /** Goes to the next tag, if there is one. */
  boolean next() {
    for (int at = html.indexOf('<', next); at >= 0; at = html.indexOf('<', next)) {
      next = after(at);
      if (start == at) {
        return true;
      }
    }
    return false;
  }

  /** In small letters, an end with its slash: {@code head}, {@code /head}, {@code !doctype}. */
  String name() {
    return name;
  }

  /** Where it begins. */
  int start() {
    return start;
  }

  /** Where what follows it begins. */
  int end() {
    return end;
  }

  private int after(int at) {
    if (html.startsWith("<!--", at)) {
      return commentEnd(at);
    }
    int letters = at + (html.startsWith("</", at) || html.startsWith("<!", at) ? 2 : 1);
    if (letters >= html.length() || !isLetter(html.charAt(letters))) {
      return letters > at + 1 || html.startsWith("<?", at) ? past(">", at) : letters;
    }
    int rest = letters;
    while (rest < html.length() && " \t\r\n\f/>".indexOf(html.charAt(rest)) < 0) {
      rest++;
    }
    name = html.substring(at + 1, rest).toLowerCase(Locale.ROOT);
    start = at;
    end = name.startsWith("!") ? past(">", rest) : valuesEnd(rest);
    return name.equals("script") ? scriptEnd() : TEXTS.contains(name) ? textEnd() : end;
  }

  private int commentEnd(int at) {
    // Its dashes may be those that opened it.
    return Math.min(past("-->", at + 2), past("--!>", at + 4));
  }

  /** A quote opens a value only after an equals sign. */
  private int valuesEnd(int from) {
    boolean value = false;
    for (int i = from; i < html.length(); i++) {
      char c = html.charAt(i);
      if (value && (c == '"' || c == '\'')) {
        i = past(String.valueOf(c), i + 1) - 1;
        value = false;
      } else if (c == '>') {
        return i + 1;
      } else {
        value = c == '=' || (value && Character.isWhitespace(c));
      }
    }
    return html.length();
  }

  private int textEnd() {
    Matcher close =
        Pattern.compile("</" + name + "[\\s/>]", Pattern.CASE_INSENSITIVE).matcher(html);
    return close.find(end) ? close.start() : html.length();
  }

  /** Within a comment, a script may hold another script with its end. */
  private int scriptEnd() {
    boolean comment = false;
    boolean inner = false;
    Matcher turn = SCRIPT_TURNS.matcher(html);
    for (boolean found = turn.find(end); found; found = turn.find()) {
      if (turn.group().equals("<!--")) {
        comment = true;
      } else if (turn.group().equals("-->")) {
        comment = false;
        inner = false;
      } else if (turn.group().startsWith("</")) {
        if (!inner) {
          return turn.start();
        }
        inner = false;
      } else {
        inner = comment;
      }
    }
    return html.length();
  }

  private int past(String sign, int from) {
    int at = html.indexOf(sign, from);
    return at < 0 ? html.length() : at + sign.length();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
