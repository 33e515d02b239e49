package press.galley.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the part of an address that stands for a title or a tag. */
public final class Slug {

  private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("[’']");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  private Slug() {}

  /**
   * Lower-case letters, digits and single hyphens: accents of Latin letters are dropped, letters of
   * other scripts stay, everything else becomes a hyphen. Empty where nothing is left.
   */
  public static String of(String text) {
    return isSlug(text) ? text : made(text);
  }

  /** Whether nothing of a text would be changed; of most file names nothing is. */
  private static boolean isSlug(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      boolean between = c == '-' && i > 0 && text.charAt(i - 1) != '-' && i < text.length() - 1;
      if (!plain && !between) {
        return false;
      }
    }
    return true;
  }

  private static String made(String text) {
    String lower =
        text.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("æ", "ae").replace("ø", "o");
    String plain = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    String joined =
        APOSTROPHES.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC)).replaceAll("");
    return ENDS.matcher(BETWEEN.matcher(joined).replaceAll("-")).replaceAll("");
  }
}
