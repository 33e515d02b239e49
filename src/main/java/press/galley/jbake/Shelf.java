package press.galley.jbake;

import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;

/**
 * What a {@link SiteStore} lends: the documents of an edition, by type and newest first, and the
 * data files. Immutable, as far as nobody writes into a document.
 */
final class Shelf {

  /** Newest first; what has no date last; equal dates in the order of the files. */
  private static final Comparator<DocumentModel> NEWEST_FIRST =
      Comparator.comparing(
          DocumentModel::getDate, Comparator.nullsLast(Comparator.<Date>reverseOrder()));

  private final List<DocumentModel> documents;
  private final Map<String, List<DocumentModel>> byType;
  private final Map<String, List<DocumentModel>> published;
  private final Map<String, List<DocumentModel>> byUri;

  /** Documents and data files, each in the order of their files. */
  Shelf(List<DocumentModel> documents, List<DocumentModel> data) {
    this.documents = List.copyOf(documents);
    List<DocumentModel> all = Stream.concat(documents.stream(), data.stream()).toList();
    this.byType =
        all.stream()
            .sorted(NEWEST_FIRST)
            .collect(
                Collectors.groupingBy(
                    DocumentModel::getType, LinkedHashMap::new, Collectors.toList()));
    this.published = new HashMap<>();
    byType.forEach(
        (type, models) -> published.put(type, models.stream().filter(Shelf::isPublished).toList()));
    this.byUri = all.stream().collect(Collectors.groupingBy(DocumentModel::getSourceuri));
  }

  /** Whether JBake lists a document. */
  static boolean isPublished(DocumentModel model) {
    return Status.PUBLISHED.equals(model.getStatus());
  }

  /** The documents in the order of their files, without data files. */
  List<DocumentModel> documents() {
    return documents;
  }

  /** All of a type, newest first. */
  List<DocumentModel> ofType(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /** The published ones of a type, newest first. */
  List<DocumentModel> published(String type) {
    return published.getOrDefault(type, List.of());
  }

  /** What has that source URI. */
  List<DocumentModel> at(String uri) {
    return byUri.getOrDefault(uri, List.of());
  }
}
