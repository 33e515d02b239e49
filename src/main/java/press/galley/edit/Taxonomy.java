package press.galley.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import press.galley.parse.Document;
import press.galley.site.Slug;

/** The tags of documents, by slug: spellings with one slug are one tag. Immutable. */
public final class Taxonomy {

  /** No tags. */
  public static final Taxonomy EMPTY = new Taxonomy(new TreeMap<>());

  /**
   * A tag.
   *
   * @param name its first spelling in alphabetical order
   * @param slug its part of an address
   * @param documents those that bear it, newest first
   */
  public record Tag(String name, String slug, List<Document> documents) {
    /** Copies its list. */
    public Tag {
      documents = List.copyOf(documents);
    }
  }

  private final SortedMap<String, Tag> bySlug;
  private final List<Tag> all;

  private Taxonomy(SortedMap<String, Tag> bySlug) {
    this.bySlug = Collections.unmodifiableSortedMap(bySlug);
    this.all = List.copyOf(bySlug.values());
  }

  /** The tags of these documents, which come newest first. */
  static Taxonomy of(List<Document> newestFirst) {
    Map<String, List<Document>> documents = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    Map<String, String> slugs = new HashMap<>();
    for (Document document : newestFirst) {
      for (String name : document.tags()) {
        String slug = slugs.computeIfAbsent(name, Slug::of);
        if (slug.isEmpty()) {
          continue;
        }
        List<Document> bearing = documents.computeIfAbsent(slug, key -> new ArrayList<>());
        if (bearing.isEmpty() || !bearing.get(bearing.size() - 1).equals(document)) {
          bearing.add(document);
        }
        names.merge(slug, name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    SortedMap<String, Tag> bySlug = new TreeMap<>();
    documents.forEach(
        (slug, bearing) ->
            bySlug.put(slug, new Tag(names.getOrDefault(slug, slug), slug, bearing)));
    return new Taxonomy(bySlug);
  }

  /** All tags, by slug. */
  public List<Tag> tags() {
    return all;
  }

  /** The tag that a spelling means. */
  public Optional<Tag> tag(String name) {
    return Optional.ofNullable(bySlug.get(Slug.of(name)));
  }

  /** The tags of one document, in its order. */
  public List<Tag> of(Document document) {
    // Told apart by their slugs: a tag as a whole is as large as its list.
    Map<String, Tag> tags = new LinkedHashMap<>();
    document.tags().forEach(name -> tag(name).ifPresent(tag -> tags.put(tag.slug(), tag)));
    return List.copyOf(tags.values());
  }
}
