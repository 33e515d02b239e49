package press.galley.preview.facts;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import press.galley.parse.Document;

/** How long a text is, and how it reads. */
final class TextFacts {

  /** Silent reading of English non-fiction: Brysbaert, 2019. */
  private static final int WORDS_A_MINUTE = 238;

  /** The longest sentence of plain English, as the style guide of GOV.UK has it. */
  private static final int LONG_SENTENCE = 25;

  private TextFacts() {}

  static List<Fact> of(Document document) {
    String html = String.join(" ", document.body().chunks());
    String text = Jsoup.parse(html).text();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Source", document.path()));
    if (!Readability.hasWords(document.language())) {
      long signs = text.codePoints().filter(Character::isLetterOrDigit).count();
      facts.add(Fact.of("Characters", String.valueOf(signs)));
      return facts;
    }
    int words = Prose.words(text).size();
    facts.add(Fact.of("Words", String.valueOf(words), words == 0 ? "" : time(words)));
    Prose prose = Prose.of(html);
    if (!prose.sentences().isEmpty()) {
      facts.add(sentences(prose));
    }
    if (prose.words().size() >= Readability.LEAST_WORDS) {
      facts.add(Readability.of(prose, document.language()));
    }
    return facts;
  }

  private static String time(int words) {
    int minutes = Math.max(1, (words + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE);
    return minutes == 1 ? "a minute to read" : minutes + " minutes to read";
  }

  private static Fact sentences(Prose prose) {
    int all = prose.sentences().size();
    long tooLong = prose.sentences().stream().filter(one -> one.size() > LONG_SENTENCE).count();
    return Fact.of(
        "Words a sentence",
        String.valueOf(Math.round(prose.sentenceLength())),
        tooLong == 0
            ? "none is longer than " + LONG_SENTENCE
            : tooLong + " of " + all + " longer than " + LONG_SENTENCE);
  }
}
