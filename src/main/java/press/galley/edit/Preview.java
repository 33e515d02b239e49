package press.galley.edit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.galley.parse.Document;
import press.galley.site.Moment;
import press.galley.site.Moment.Precision;
import press.galley.site.Site;

/**
 * What editors must know of the pages that they look at: when the site will stand so, and which
 * documents of the edition readers can't see yet. Nothing in it leads to a document that is
 * withheld at T. Immutable and thread-safe.
 *
 * @param at T, in the site's zone; nothing where the bake is for readers
 * @param waits what readers wait for, by the paths of the documents
 */
public record Preview(Optional<Moment> at, Map<String, Wait> waits) {

  /** The website as readers get it. */
  public static final Preview NONE = new Preview(Optional.empty(), Map.of());

  private static final List<String> TIMES = List.of("embargo", "date");

  /** Copies what readers wait for. */
  public Preview {
    waits = Map.copyOf(waits);
  }

  /**
   * What keeps a document from readers.
   *
   * @param field {@code embargo} or {@code date}
   * @param until the instant from which they see it, in the zone in which it was written
   */
  public record Wait(String field, Moment until) {}

  /** What an audience must know of an edition, among all documents of the site. */
  public static Preview of(Edition edition, Audience audience, List<Document> documents) {
    return audience instanceof Audience.Editors editors
        ? forEditors(edition, editors.now(), documents)
        : NONE;
  }

  private static Preview forEditors(Edition edition, Instant now, List<Document> documents) {
    Site site = edition.site();
    Outlook outlook = Outlook.after(now, documents, site);
    Owners owners = new Owners(documents, site);
    Set<String> shown =
        edition.documents().stream().map(Document::path).collect(Collectors.toUnmodifiableSet());
    Map<String, Wait> waits = new HashMap<>();
    for (Document document : outlook.awaited()) {
      if (shown.contains(document.path())) {
        outlook
            .standing(document)
            .flatMap(Outlook.Coming::at)
            .ifPresent(at -> waits.put(document.path(), wait(document, owners, at, site)));
      }
    }
    return new Preview(Optional.of(moment(edition.at(), site)), waits);
  }

  /** The field that says that instant, in the document or in what it is a part of. */
  private static Wait wait(Document document, Owners owners, Instant at, Site site) {
    List<Document> all = Stream.concat(Stream.of(document), owners.of(document).stream()).toList();
    return TIMES.stream()
        .flatMap(
            field ->
                all.stream()
                    .flatMap(each -> each.moment(field).stream())
                    .filter(moment -> moment.instant().equals(at))
                    .map(moment -> new Wait(field, moment)))
        .findFirst()
        .orElseGet(() -> new Wait("date", moment(at, site)));
  }

  private static Moment moment(Instant at, Site site) {
    return new Moment(at, site.settings().zone(), Precision.TIME);
  }
}
