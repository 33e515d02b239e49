package press.galley.jbake;

import java.util.function.Supplier;

/**
 * Hides mail addresses from those who gather them, as flexmark does: each character as it is or as
 * an entity, by chance. For one rendering; not thread-safe.
 */
final class Disguise {

  /** The seed of flexmark's generator, which all texts of a process share. */
  private static final long SHARED_SEED = 9766;

  /** The seed that flexmark sets its generator to where every address is to begin anew. */
  private static final long ADDRESS_SEED = 0;

  private static final int WAYS = 5;

  private final Supplier<Chance> chances;
  private int drawn;

  private Disguise(Supplier<Chance> chances) {
    this.chances = chances;
  }

  /** The same for the same address, whatever came before. */
  static Disguise ofEachAddress() {
    return new Disguise(() -> Chance.seeded(ADDRESS_SEED));
  }

  /** One that draws on from here. */
  static Disguise from(Chance chance) {
    return new Disguise(() -> chance);
  }

  /** What flexmark's generator is in a process that has disguised nothing yet. */
  static Chance first() {
    return Chance.seeded(SHARED_SEED);
  }

  /** Lets go by what a disguise draws for so many characters. */
  static void skip(Chance chance, int characters) {
    for (int i = 0; i < characters; i++) {
      chance.below(WAYS);
    }
  }

  /** A link in disguise. */
  record Link(String target, String words) {}

  /** Disguises the target of a link, then its words. */
  Link link(String target, String words) {
    Chance chance = chances.get();
    return new Link(disguised(target, chance), disguised(words, chance));
  }

  /** How many characters were disguised. */
  int drawn() {
    return drawn;
  }

  private String disguised(String text, Chance chance) {
    drawn += text.length();
    StringBuilder html = new StringBuilder(text.length() * 6);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (chance.below(WAYS)) {
        case 0, 1 -> html.append("&#").append((int) c).append(';');
        case 2, 3 -> html.append("&#x").append(Integer.toHexString(c)).append(';');
        default -> plain(c, html);
      }
    }
    return html.toString();
  }

  private static void plain(char c, StringBuilder html) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      default -> html.append(c);
    }
  }
}
