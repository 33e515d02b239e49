package press.galley.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.galley.parse.Document;

/** Chooses what else a reader of a document may want: what it names, then what shares its tags. */
public final class RelatedNews {

  private static final int MOST = 4;

  /** Only the newest of a tag are considered, so that the choice costs the same at any size. */
  private static final int CONSIDERED_PER_TAG = 40;

  private RelatedNews() {}

  /**
   * At most four of the same type and language: named ones first, then most shared tags, newest.
   */
  public static List<Document> of(Document document, Edition edition) {
    Set<Document> chosen = new LinkedHashSet<>(edition.named(document, "related"));
    // By its file: a preview asks for a text that reads otherwise than in the edition.
    chosen.removeIf(other -> isOf(other, document));
    Map<Document, Integer> shared = new LinkedHashMap<>();
    for (Taxonomy.Tag tag : edition.tags(document.language()).of(document)) {
      tag.documents().stream()
          .limit(CONSIDERED_PER_TAG)
          .filter(other -> !isOf(other, document) && other.type().equals(document.type()))
          .forEach(other -> shared.merge(other, 1, Integer::sum));
    }
    List<Document> candidates = new ArrayList<>(shared.keySet());
    candidates.sort(
        Comparator.<Document>comparingInt(shared::get)
            .reversed()
            .thenComparingInt(edition::position));
    chosen.addAll(candidates);
    return chosen.stream().limit(MOST).toList();
  }

  private static boolean isOf(Document one, Document other) {
    return one.path().equals(other.path());
  }
}
