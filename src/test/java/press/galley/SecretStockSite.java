package press.galley;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Stock JBake sites whose documents have pictures beside them; each has a word of its own. */
final class SecretStockSite {

  private SecretStockSite() {}

  /** The files of one. */
  static SortedMap<String, String> grown(Chance chance) {
    RandomStockSite kind = new RandomStockSite();
    SortedMap<String, String> files = new TreeMap<>(kind.grown(chance));
    for (int left = chance.below(8); left > 0; left--) {
      Edit edit = kind.edit(files, chance);
      boolean mistake = edit.words().contains("mistake") && chance.happens(80);
      files = mistake ? files : new TreeMap<>(edit.on(files));
    }
    int n = 0;
    for (int left = 3 + chance.below(5); left > 0; left--) {
      post(n++, files, chance);
    }
    return files;
  }

  private static void post(int n, SortedMap<String, String> files, Chance chance) {
    String word = "zq" + (char) ('a' + n) + (char) ('a' + chance.below(26)) + "qz";
    String folder = "content/" + chance.of("blog/", "blog/" + word + "/", "blog/deep/", "");
    String picture =
        chance.of(
            word + ".svg", word + "-2.svg", word + "/p" + word + ".svg", "pic" + word + ".svg");
    files.put(folder + picture, "<svg><!--bytes " + word + "--></svg>\n");
    List<String> heads =
        List.of(
            "status=draft",
            "status=published-date",
            "status=published",
            "status=published\nembargo=" + chance.instant(),
            "status=published\nexpires=" + chance.instant());
    files.put(
        folder + word + ".md",
        "title=The "
            + word
            + "\ntype="
            + chance.of("post", "post", "page")
            + "\n"
            + chance.one(heads)
            + "\ndate="
            + chance.day()
            + "\ntags="
            + chance.of("sea", "song", word, "sea," + word)
            + "\n~~~~~~\nText of "
            + word
            + ".\n\n"
            + (chance.happens(60) ? "![P](" + picture + ")\n" : ""));
  }
}
