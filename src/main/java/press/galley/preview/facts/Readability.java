package press.galley.preview.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How easily a text reads, by the published formula of its language. All count words a sentence;
 * beside that, syllables a word or, in LIX, long words.
 *
 * <ul>
 *   <li>English: 206.835 − 1.015 words a sentence − 84.6 syllables a word (R. Flesch, A new
 *       readability yardstick, Journal of Applied Psychology 32, 1948).
 *   <li>French: 207 − 1.015 words a sentence − 73.6 syllables a word (L. Kandel, A. Moles,
 *       Application de l’indice de Flesch à la langue française, 1958).
 *   <li>German: 180 − words a sentence − 58.5 syllables a word (T. Amstad, Wie verständlich sind
 *       unsere Zeitungen?, 1978).
 *   <li>Spanish: 206.84 − 1.02 words a sentence − 60 syllables a word (J. Fernández Huerta, Medidas
 *       sencillas de lecturabilidad, Consigna 214, 1959, as corrected by G. Law, 2011: F is words a
 *       sentence).
 *   <li>Others: LIX, words a sentence + per cent of words of more than six letters (C.-H.
 *       Björnsson, Läsbarhet, 1968).
 * </ul>
 */
final class Readability {

  /** Flesch counted samples of 100 words: of less the formulas say little. */
  static final int LEAST_WORDS = 100;

  private static final int LONG_WORD = 6;

  /** Languages that put no space between words. */
  private static final Set<String> UNSPACED =
      Set.of("bo", "dz", "ja", "km", "lo", "my", "th", "zh");

  /** A formula with the weights of words a sentence and of syllables a word. */
  private record Ease(String name, double from, double sentence, double word, Syllables syllables) {

    double of(Prose text) {
      List<String> words = text.words();
      double spoken = words.stream().mapToInt(syllables::of).sum();
      return from - sentence * text.sentenceLength() - word * spoken / words.size();
    }
  }

  private Readability() {}

  /** Whether the words of a language can be told apart by the spaces between them. */
  static boolean hasWords(String language) {
    return !UNSPACED.contains(primary(language));
  }

  /** Of a text that has words. */
  static Fact of(Prose text, String language) {
    return ease(primary(language))
        .map(
            ease -> {
              double score = ease.of(text);
              return Fact.of("Reading ease", rounded(score) + ", " + easeWord(score), ease.name());
            })
        .orElseGet(
            () -> {
              double lix = lix(text);
              return Fact.of("LIX", rounded(lix) + ", " + lixWord(lix), "Björnsson");
            });
  }

  private static String primary(String language) {
    return language.split("-", 2)[0];
  }

  private static Optional<Ease> ease(String language) {
    return switch (language) {
      case "en" -> Optional.of(new Ease("Flesch", 206.835, 1.015, 84.6, Syllables.ENGLISH));
      case "fr" -> Optional.of(new Ease("Kandel and Moles", 207, 1.015, 73.6, Syllables.FRENCH));
      case "de" -> Optional.of(new Ease("Amstad", 180, 1, 58.5, Syllables.GERMAN));
      case "es" -> Optional.of(new Ease("Fernández Huerta", 206.84, 1.02, 60, Syllables.SPANISH));
      default -> Optional.empty();
    };
  }

  /** Flesch’s words for the steps of his scale, which the others kept. */
  private static String easeWord(double score) {
    return score >= 90
        ? "very easy"
        : score >= 80
            ? "easy"
            : score >= 70
                ? "fairly easy"
                : score >= 60
                    ? "standard"
                    : score >= 50
                        ? "fairly difficult"
                        : score >= 30 ? "difficult" : "very difficult";
  }

  private static double lix(Prose text) {
    List<String> words = text.words();
    long tall = words.stream().filter(word -> letters(word) > LONG_WORD).count();
    return text.sentenceLength() + 100.0 * tall / words.size();
  }

  private static long letters(String word) {
    return word.codePoints().filter(Character::isLetter).count();
  }

  /** Björnsson’s words for the steps of his scale. */
  private static String lixWord(double lix) {
    return lix < 30
        ? "very easy"
        : lix < 40 ? "easy" : lix < 50 ? "standard" : lix < 60 ? "difficult" : "very difficult";
  }

  private static String rounded(double score) {
    return String.valueOf(Math.round(score));
  }
}
