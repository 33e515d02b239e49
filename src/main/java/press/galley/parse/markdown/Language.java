package press.galley.parse.markdown;

import java.util.Locale;
import java.util.Map;

/**
 * How a language sets quotes, and the few words that Markdown adds to a text.
 *
 * @param spaced whether high punctuation stands off by a narrow no-break space, as in French
 */
record Language(
    String open,
    String close,
    String openInner,
    String closeInner,
    boolean spaced,
    Map<Word, String> words) {

  /** What Markdown must say. */
  enum Word {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION,
    DONE,
    TO_DO,
    BACK
  }

  private static final String NARROW_SPACE = "\u202F";

  /** Copies its map. */
  Language {
    words = Map.copyOf(words);
  }

  /** The language, or English for one that is not known here. */
  static Language of(Locale locale) {
    return locale.getLanguage().equals("fr") ? french() : english();
  }

  String word(Word word) {
    return words.getOrDefault(word, "");
  }

  private static Language english() {
    return new Language(
        "“",
        "”",
        "‘",
        "’",
        false,
        Map.of(
            Word.NOTE, "Note",
            Word.TIP, "Tip",
            Word.IMPORTANT, "Important",
            Word.WARNING, "Warning",
            Word.CAUTION, "Caution",
            Word.DONE, "Done",
            Word.TO_DO, "To do",
            Word.BACK, "Back to the text"));
  }

  private static Language french() {
    return new Language(
        "«" + NARROW_SPACE,
        NARROW_SPACE + "»",
        "‘",
        "’",
        true,
        Map.of(
            Word.NOTE, "Note",
            Word.TIP, "Conseil",
            Word.IMPORTANT, "Important",
            Word.WARNING, "Avertissement",
            Word.CAUTION, "Attention",
            Word.DONE, "Fait",
            Word.TO_DO, "À faire",
            Word.BACK, "Retour au texte"));
  }
}
