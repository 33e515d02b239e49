package press.galley.cli;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Makes a file name of a title: {@code Größe & Stärke} becomes {@code grosse-starke}. Latin, Greek
 * and Cyrillic letters become plain Latin ones; those of other scripts stay.
 */
final class Slug {

  private static final int LONGEST = 80;

  private Slug() {}

  /** The slug, or nothing where the title has neither letters nor digits. */
  static String of(String title) {
    String composed = Normalizer.normalize(title, Form.NFKC).toLowerCase(Locale.ROOT);
    String latin =
        composed
            .replaceAll("(?<=\\p{L})['’](?=s\\b)", "")
            .replaceAll("ο[υύ]", "ou")
            .codePoints()
            .mapToObj(Latin::of)
            .collect(Collectors.joining());
    String bare =
        Normalizer.normalize(latin, Form.NFD).replaceAll("\\p{InCombiningDiacriticalMarks}", "");
    String slug =
        Normalizer.normalize(bare, Form.NFC)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return shortened(slug);
  }

  private static String shortened(String slug) {
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int end = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, end > 0 ? end : slug.offsetByCodePoints(0, LONGEST / 2));
  }
}
