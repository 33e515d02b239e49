package press.galley.preview.facts;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The running text of a document: what stands in headings, tables and code is not of it. A full
 * stop ends a sentence where a capital, a number or nothing follows, except after initials, titles
 * and numbers of one or two digits.
 *
 * @param sentences each as its words, none empty
 */
record Prose(List<List<String>> sentences) {

  private static final String BREAK = "\u2029";

  private static final Pattern END =
      Pattern.compile(
          "(?<!\\b(?:Dr|Mr|Mrs|Ms|Mme|Prof|St|Nr|No|vs|\\p{Lu}|\\d{1,2}))"
              + "[.!?…]+[”’\"')\\]»“]*(?=\\s+[\\p{Lu}\\p{N}“\"„«‘(\\[¿¡]|\\s*(?:$|"
              + BREAK
              + "))|"
              + BREAK);

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+|(?<=\\d)[.,]\\d+)*");

  Prose {
    sentences = List.copyOf(sentences);
  }

  /** That of HTML. */
  static Prose of(String html) {
    Element body = Jsoup.parse(html).body();
    body.select("h1, h2, h3, h4, h5, h6, table, pre").remove();
    body.select("p, li, blockquote, dt, dd, figcaption, div").forEach(e -> e.appendText(BREAK));
    body.select("br").forEach(e -> e.before(" "));
    return new Prose(
        END.splitAsStream(body.text())
            .map(Prose::words)
            .filter(sentence -> !sentence.isEmpty())
            .toList());
  }

  /** The words of a text: what is joined by a hyphen or an apostrophe is one. */
  static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /** All words, in their order. */
  List<String> words() {
    return sentences.stream().flatMap(List::stream).toList();
  }

  /** Words a sentence. */
  double sentenceLength() {
    return (double) words().size() / Math.max(1, sentences.size());
  }
}
