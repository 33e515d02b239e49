package press.galley.site;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the part of an address that stands for a title or a tag. */
public final class Slug {

  private Slug() {}

  /**
   * Lower-case letters, digits and single hyphens: accents of Latin letters are dropped, letters of
   * other scripts stay, everything else becomes a hyphen. Empty where nothing is left.
   */
  public static String of(String text) {
    String plain =
        Normalizer.normalize(
                text.toLowerCase(Locale.ROOT)
                    .replace("ß", "ss")
                    .replace("æ", "ae")
                    .replace("ø", "o"),
                Normalizer.Form.NFD)
            .replaceAll("(?<=\\p{IsLatin})\\p{M}+", "");
    return Normalizer.normalize(plain, Normalizer.Form.NFC)
        .replaceAll("[’']", "")
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
        .replaceAll("^-+|-+$", "");
  }
}
