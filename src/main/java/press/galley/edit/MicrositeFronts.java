package press.galley.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.galley.parse.Document;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Site;

/**
 * Looks for microsites that have pages and no front: without one nothing holds their pages back
 * together, and they have no menu and no look.
 */
public final class MicrositeFronts {

  private static final String WHAT = "The microsite of this page has no front";

  private final Set<String> ids;
  private final Site site;

  /** Among the ids of all texts on disk, whether they could be read or not. */
  public MicrositeFronts(Set<String> ids, Site site) {
    this.ids = Set.copyOf(ids);
    this.site = site;
  }

  /** Each such microsite is a problem, and one whose pages are all to come a warning. */
  public void check(Outlook outlook, Problems problems) {
    Map<String, Document> first = new HashMap<>();
    for (Document page : outlook.present()) {
      without(page)
          .filter(front -> first.putIfAbsent(front, page) == null)
          .ifPresent(
              front ->
                  problems.add(
                      ProblemCode.MISSING_FRONT, page.place(), WHAT + ".", front, hint(front)));
    }
    Later later = new Later(site.settings().zone(), problems);
    List<Document> awaited = outlook.awaited();
    for (Document page : awaited) {
      without(page)
          .filter(front -> first.putIfAbsent(front, page) == null)
          .ifPresent(
              front ->
                  later.warn(
                      outlook.standing(page).orElseThrow(),
                      page.place(),
                      WHAT,
                      "it is published",
                      front,
                      hint(front)));
    }
  }

  private Optional<String> without(Document page) {
    return Microsites.front(page).filter(front -> !ids.contains(front));
  }

  private String hint(String front) {
    return "Write "
        + site.contentFolder()
        + "/"
        + front
        + "/index.md, with “type: microsite” and “title: …” in its head.";
  }
}
