package press.galley.jbake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import press.galley.edit.Edition;
import press.galley.edit.Visibility;
import press.galley.parse.Document;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** Says what JBake's rules bake although it is not public. */
final class Leaks {

  private Leaks() {}

  /**
   * Warns if an edition by JBake's rules holds what one by Galley's does not.
   *
   * @param files how many files may belong to such documents alone
   */
  static void warn(Edition edition, long files, Problems problems) {
    Instant at = edition.at();
    List<Visibility> withheld =
        edition.documents().stream()
            .map(document -> Visibility.of(document, at))
            .filter(visibility -> !visibility.hasPage())
            .toList();
    long drafts = withheld.stream().filter(Visibility.Draft.class::isInstance).count();
    List<String> found = new ArrayList<>();
    add(drafts, "draft", "drafts", found);
    add(
        withheld.size() - drafts,
        "document outside its time",
        "documents outside their time",
        found);
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

  /** Whether the public may see a document. */
  static boolean isPublic(Document document, Instant at) {
    return Visibility.of(document, at).hasPage();
  }
}
