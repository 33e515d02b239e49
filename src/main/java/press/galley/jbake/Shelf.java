package press.galley.jbake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;
import press.galley.site.Rules;

/**
 * What a {@link SiteStore} lends: the documents of an edition, by type and newest first, and the
 * data files. Immutable, as far as nobody writes into a document.
 */
final class Shelf {

  /** Newest first; what has no date last; equal dates in the order in which they came. */
  private static final Comparator<DocumentModel> NEWEST_FIRST =
      Comparator.comparing(
          DocumentModel::getDate, Comparator.nullsLast(Comparator.<Date>reverseOrder()));

  private final List<SiteDocument> all;
  private final Map<String, List<SiteDocument>> byType;
  private final Map<String, List<SiteDocument>> published;
  private final Map<String, Map<String, List<SiteDocument>>> tagged;
  private final Map<String, Set<String>> tags;
  private final Map<String, List<SiteDocument>> byUri;

  /**
   * Documents and data files, in the order of their files. Those of one date stand in that order
   * or, as in JBake's database on a machine of one processor, the other way round.
   */
  Shelf(List<SiteDocument> documents, List<SiteDocument> data, Rules rules) {
    this.all = Stream.of(documents, data).flatMap(some -> inOrder(some, rules).stream()).toList();
    this.byType =
        all.stream()
            .sorted(NEWEST_FIRST)
            .collect(
                Collectors.groupingBy(
                    DocumentModel::getType, LinkedHashMap::new, Collectors.toList()));
    this.published = new HashMap<>();
    this.tagged = new HashMap<>();
    byType.forEach(
        (type, models) -> {
          List<SiteDocument> shown = models.stream().filter(Shelf::isPublished).toList();
          published.put(type, shown);
          tagged.put(type, byTag(shown));
        });
    this.tags = tags(Stream.concat(documents.stream(), data.stream()));
    this.byUri = all.stream().collect(Collectors.groupingBy(DocumentModel::getSourceuri));
  }

  private static List<SiteDocument> inOrder(List<SiteDocument> models, Rules rules) {
    List<SiteDocument> ordered = new ArrayList<>(models);
    if (rules == Rules.JBAKE) {
      Collections.reverse(ordered);
    }
    return ordered;
  }

  /** Whether JBake lists a document. */
  static boolean isPublished(DocumentModel model) {
    return Status.PUBLISHED.equals(model.getStatus());
  }

  private static Map<String, List<SiteDocument>> byTag(List<SiteDocument> documents) {
    Map<String, List<SiteDocument>> byTag = new LinkedHashMap<>();
    for (SiteDocument document : documents) {
      for (String tag : new LinkedHashSet<>(SiteDocument.tags(document))) {
        byTag.computeIfAbsent(tag, key -> new ArrayList<>()).add(document);
      }
    }
    return byTag;
  }

  private static Map<String, Set<String>> tags(Stream<SiteDocument> documents) {
    Map<String, Set<String>> tags = new HashMap<>();
    documents
        .filter(Shelf::isPublished)
        .forEach(
            document ->
                tags.computeIfAbsent(document.getType(), type -> new LinkedHashSet<>())
                    .addAll(SiteDocument.tags(document)));
    return tags;
  }

  /** The documents and the data files, in the order in which they came. */
  List<SiteDocument> all() {
    return all;
  }

  /** All of a type, newest first. */
  List<SiteDocument> ofType(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /** The published ones of a type, newest first. */
  List<SiteDocument> published(String type) {
    return published.getOrDefault(type, List.of());
  }

  /** The published ones of a type that bear a tag, newest first. */
  List<SiteDocument> tagged(String type, String tag) {
    return tagged.getOrDefault(type, Map.of()).getOrDefault(tag, List.of());
  }

  /** The tags of the published ones of a type, in the order of their files. */
  Set<String> tags(String type) {
    return tags.getOrDefault(type, Set.of());
  }

  /** What has that source URI. */
  List<SiteDocument> at(String uri) {
    return byUri.getOrDefault(uri, List.of());
  }
}
