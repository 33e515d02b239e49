package press.galley;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.galley.edit.Edition;
import press.galley.edit.Outlook;
import press.galley.edit.Removed;
import press.galley.jbake.SiteSettings;
import press.galley.parse.Document;
import press.galley.site.Problem;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.SetUpException;
import press.galley.site.Severity;
import press.galley.site.Site;
import press.galley.site.Workers;

/**
 * What editors see of a site at T without baking it: the paths of the documents that are public,
 * and of those that a freeze holds. Nothing is made, and nothing is written.
 *
 * @param published of those whose text is public, in the order of the files
 * @param withdrawn of those that have been withdrawn
 * @param held of those that would be public, but for a freeze
 * @param notices those of the held that have been withdrawn, so that a notice would be public
 * @param problems gravest first; with errors among them the rest may lack what is faulty
 */
public record EditorsView(
    List<String> published,
    List<String> withdrawn,
    List<String> held,
    List<String> notices,
    List<Problem> problems) {

  /** Copies its lists. */
  public EditorsView {
    published = List.copyOf(published);
    withdrawn = List.copyOf(withdrawn);
    held = List.copyOf(held);
    notices = List.copyOf(notices);
    problems = List.copyOf(problems);
  }

  /** Whether there are errors. */
  public boolean isDoubtful() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** Looks at the site in a folder at T. */
  public static EditorsView of(Path folder, Instant t) {
    Problems problems = new Problems();
    try (Workers workers = Workers.forAllCores()) {
      return of(folder, t, workers, problems);
    } catch (SetUpException e) {
      problems.add(e.problem());
      return new EditorsView(List.of(), List.of(), List.of(), List.of(), problems.sorted());
    }
  }

  private static EditorsView of(Path folder, Instant t, Workers workers, Problems problems) {
    Site site = SiteSettings.read(folder, Optional.empty(), Rules.GALLEY, problems);
    Shift shift = Shift.looking(site, workers, problems);
    try (House house = shift.house()) {
      return of(house.parse(), t, site, problems);
    }
  }

  private static EditorsView of(List<Document> documents, Instant t, Site site, Problems problems) {
    Edition edition = Edition.at(t, documents, site);
    Set<String> withdrawn =
        Stream.concat(
                edition.documents().stream().filter(edition::isWithdrawn),
                edition.removed().stream().map(Removed::document))
            .map(Document::path)
            .collect(Collectors.toUnmodifiableSet());
    Outlook outlook = Outlook.after(t, documents, site);
    return new EditorsView(
        paths(edition.documents()).stream().filter(path -> !withdrawn.contains(path)).toList(),
        withdrawn.stream().sorted().toList(),
        paths(outlook.held()),
        paths(outlook.heldNotices()),
        problems.sorted());
  }

  private static List<String> paths(List<Document> documents) {
    return documents.stream().map(Document::path).sorted().toList();
  }
}
