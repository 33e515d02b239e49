package press.galley.preview.facts;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of words as they are spoken, by rules of spelling: near enough for an
 * average over a text, and wrong for some words. What holds no vowel, such as a number, has one.
 */
enum Syllables {
  /** Groups of vowels, without silent e, with the commonest vowels that part. */
  ENGLISH(
      "[aeiouy]+",
      "",
      "(?<=[^aeiouy])(?<![^aeiouy]l)e$"
          + "|(?<=[^aeiouycgsxz])(?<!sh|ch|[^aeiouy]l)es$"
          + "|(?<=[^aeiouydt])(?<![^aeiouyl]l)ed$",
      "(?<![cgstx])i(?=a)|(?<![cgstxln])i(?=[ou])|e(?=o[^p])|e(?=o$)|(?<![gq])u(?=a)"
          + "|[aeouy](?=ing$)|(?<=[ds])n(?=[’']t$)|s(?=m$)"),
  /** Groups of vowels without mute e at the end; é and a diaeresis part them. */
  FRENCH(
      "[aeiouyàâäéèêëîïôöùûüœæ]+",
      "(?<=[gq])u(?=[eéèêiîy])|(?<=[aeou])y(?=[aeéèiou])",
      "es?$",
      "é(?=[aâeioô])|[aeou](?=[ëï])"),
  /** Vowels and diphthongs. */
  GERMAN("aa|ee|oo|ie|ei|eu|äu|au|ai|ay|ey|[aeiouyäöü]", "(?<=q)u", "", ""),
  /** Strong vowels with the weak ones beside them; an accent on a weak one parts them. */
  SPANISH(
      "[iuü]?[aeoáéó][iuüy]?(?![íú])|[iuü]?[aeoáéó]|[íú]|[iuü]{1,2}",
      "(?<=[gq])u(?=[eiéí])|h",
      "",
      "");

  private final Pattern nucleus;
  private final Pattern silent;
  private final Pattern mute;
  private final Pattern parted;

  /**
   * By patterns.
   *
   * @param nucleus what a syllable is counted by
   * @param silent letters that are not spoken, or not as vowels
   * @param mute an end that is not spoken, in words of more than one syllable
   * @param parted after which letters a group of vowels is parted
   */
  Syllables(String nucleus, String silent, String mute, String parted) {
    this.nucleus = pattern(nucleus);
    this.silent = pattern(silent);
    this.mute = pattern(mute);
    this.parted = pattern(parted);
  }

  private static Pattern pattern(String text) {
    return Pattern.compile(text.isEmpty() ? "(?!)" : text);
  }

  /** Those of one word; at least one. */
  int of(String word) {
    String spoken = silent.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("'");
    String shorter = mute.matcher(spoken).replaceFirst("");
    return Math.max(1, count(nucleus, shorter) + count(parted, shorter));
  }

  private static int count(Pattern pattern, String text) {
    return (int) pattern.matcher(text).results().count();
  }
}
