package press.galley.preview.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import press.galley.parse.Document;

/** How long a text is, and how it reads. */
final class TextFacts {

  /** Silent reading of English non-fiction: Brysbaert, 2019. */
  private static final int WORDS_A_MINUTE = 238;

  private static final int LONG_SENTENCE = 25;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+[”’\"')\\]]*(?=\\s|$)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+)*");

  private TextFacts() {}

  static List<Fact> of(Document document) {
    String text = Jsoup.parse(String.join(" ", document.body().chunks())).text();
    int words = words(text);
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Source", document.path()));
    facts.add(Fact.of("Words", String.valueOf(words), time(words)));
    if (words > 0) {
      facts.addAll(sentences(text, words));
    }
    return facts;
  }

  private static String time(int words) {
    int minutes = Math.max(1, (words + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE);
    return minutes == 1 ? "a minute to read" : minutes + " minutes to read";
  }

  private static List<Fact> sentences(String text, int words) {
    List<String> sentences =
        SENTENCE_END.splitAsStream(text).filter(sentence -> words(sentence) > 0).toList();
    long tooLong = sentences.stream().filter(one -> words(one) > LONG_SENTENCE).count();
    return List.of(
        Fact.of(
            "Words a sentence",
            String.valueOf(Math.round((double) words / Math.max(1, sentences.size()))),
            tooLong == 0
                ? "none is longer than " + LONG_SENTENCE
                : tooLong + " of " + sentences.size() + " longer than " + LONG_SENTENCE));
  }

  private static int words(String text) {
    return (int) WORD.matcher(text).results().count();
  }
}
