package press.galley.jbake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import press.galley.edit.Edition;
import press.galley.edit.Visibility;
import press.galley.parse.Document;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** What JBake's rules bake although it is not public. */
final class Leaks {

  private final Map<String, Visibility> withheld = new TreeMap<>();

  private Leaks() {}

  /** Those of an edition by JBake's rules. */
  static Leaks of(Edition edition) {
    Leaks leaks = new Leaks();
    for (Document document : edition.documents()) {
      Visibility visibility = Visibility.of(document, edition.at());
      if (!visibility.hasPage()) {
        leaks.withheld.put(document.path(), visibility);
      }
    }
    return leaks;
  }

  /** The paths of the documents that Galley would withhold. */
  Set<String> paths() {
    return Set.copyOf(withheld.keySet());
  }

  /**
   * Warns of them.
   *
   * @param files how many files may belong to them
   */
  void warn(long files, Problems problems) {
    long drafts = withheld.values().stream().filter(Visibility.Draft.class::isInstance).count();
    long others = withheld.size() - drafts;
    List<String> found = new ArrayList<>();
    add(drafts, "draft", "drafts", found);
    add(others, "document outside its time", "documents outside their time", found);
    add(files, "file beside them", "files beside them", found);
    if (!found.isEmpty()) {
      problems.add(
          ProblemCode.JBAKE_LEAKS,
          Place.of(SiteSettings.FILE),
          "By JBake’s rules, what is not public is baked too.",
          String.join(", ", found),
          "Publish nothing of this output. Without “--jbake” all of that stays out.");
    }
  }

  private static void add(long count, String one, String more, List<String> found) {
    if (count > 0) {
      found.add(count + " " + (count == 1 ? one : more));
    }
  }
}
