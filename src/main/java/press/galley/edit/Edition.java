package press.galley.edit;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import press.galley.parse.Document;
import press.galley.parse.Value.Scalar;
import press.galley.site.Moment;
import press.galley.site.Once;
import press.galley.site.Site;

/**
 * What the public may see at T, and what follows from that set alone, some of which is worked out
 * when it is first asked for. Immutable and thread-safe.
 *
 * <p>Every step after this one works on the Edition: nothing here leads to a document that is
 * withheld.
 */
public final class Edition {

  /** A document and its date, which is looked up once for all comparisons. */
  private record Dated(Document document, Instant date) {

    /** Newest first; what has no date comes last; equal dates by id. */
    static final Comparator<Dated> NEWEST_FIRST =
        Comparator.comparing(Dated::date, Comparator.reverseOrder())
            .thenComparing(dated -> dated.document().id())
            .thenComparing(dated -> dated.document().language());
  }

  private final Site site;
  private final Instant at;
  private final Supplier<Map<String, Map<String, Document>>> byId;
  private final Supplier<Map<String, Map<String, Document>>> byOriginal;
  private final Supplier<List<Document>> documents;
  private final Supplier<Map<String, Document>> byPath;
  private final Withdrawals withdrawals;
  private final Supplier<Map<String, Integer>> positions;
  private final Supplier<Map<String, List<Document>>> byType;
  private final Supplier<Map<String, Map<String, List<Document>>>> byLanguageAndType;
  private final Supplier<Relations> relations;
  private final Supplier<Map<String, Taxonomy>> tags;
  private final int held;
  private final Supplier<Optional<Instant>> nextChange;

  private Edition(Site site, Instant at, Visible visible) {
    this.site = site;
    this.at = at;
    this.withdrawals = Withdrawals.of(visible, site);
    List<Document> listed = newestFirst(visible.listed());
    this.positions = new Once<>(() -> positions(listed));
    this.byId = new Once<>(() -> by(Document::id, listed, withdrawals.notices()));
    this.byOriginal = new Once<>(() -> by(Edition::original, listed, withdrawals.notices()));
    this.documents = new Once<>(() -> all(byId.get()));
    this.byPath = new Once<>(() -> byPath(documents()));
    this.byType = new Once<>(() -> byType(listed));
    this.byLanguageAndType =
        new Once<>(
            () ->
                listed.stream()
                    .collect(
                        Collectors.groupingBy(
                            Document::language, Collectors.groupingBy(d -> d.type().name()))));
    this.relations = new Once<>(() -> Relations.among(listed));
    this.tags = new Once<>(() -> tags(listed));
    this.held = visible.held().size();
    this.nextChange = visible.nextChange();
  }

  /**
   * The edition of a site's documents at T; a freeze of the site holds back what is new. A document
   * in it says nothing of changes that are later than T.
   */
  public static Edition at(Instant t, List<Document> documents, Site site) {
    return new Edition(site, t, Visible.at(t, documents, site).told(t));
  }

  /**
   * All of a site's documents, public or not: for JBake's rules, which tell them apart by their
   * status alone.
   */
  public static Edition ofAll(Instant t, List<Document> documents, Site site) {
    return new Edition(site, t, Visible.all(t, documents));
  }

  /**
   * What a writer looks at: every document of the site as if its time had come, withdrawn ones as
   * they are at T. It is for previews alone.
   */
  public static Edition ofWriters(Instant t, List<Document> documents, Site site) {
    return new Edition(site, t, Visible.toWriters(t, documents, site).told(t));
  }

  /** A document as this edition tells it: of changes that are later than T it says nothing. */
  public Document told(Document document) {
    return Revisions.until(at, document);
  }

  private static List<Document> newestFirst(List<Document> documents) {
    return documents.stream()
        .map(document -> new Dated(document, dateOf(document)))
        .sorted(Dated.NEWEST_FIRST)
        .map(Dated::document)
        .toList();
  }

  private static Map<String, Taxonomy> tags(List<Document> listed) {
    return listed.stream().collect(Collectors.groupingBy(Document::language)).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> Taxonomy.of(e.getValue())));
  }

  private static Map<String, Map<String, Document>> by(
      Function<Document, String> key, List<Document> listed, List<Document> withdrawn) {
    Map<String, Map<String, Document>> by = new TreeMap<>();
    for (List<Document> part : List.of(listed, withdrawn)) {
      for (Document document : part) {
        // Most stand alone.
        by.merge(key.apply(document), Map.of(document.language(), document), Edition::either);
      }
    }
    return by;
  }

  /** By language; of two in one language the first counts. */
  private static Map<String, Document> either(
      Map<String, Document> first, Map<String, Document> second) {
    Map<String, Document> either = new TreeMap<>(second);
    either.putAll(first);
    return either;
  }

  private static List<Document> all(Map<String, Map<String, Document>> byId) {
    return byId.values().stream().flatMap(languages -> languages.values().stream()).toList();
  }

  private static Map<String, Document> byPath(List<Document> documents) {
    Map<String, Document> byPath = new HashMap<>();
    documents.forEach(document -> byPath.put(document.path(), document));
    return byPath;
  }

  private static Map<String, List<Document>> byType(List<Document> listed) {
    return listed.stream().collect(Collectors.groupingBy(d -> d.type().name()));
  }

  private static Map<String, Integer> positions(List<Document> listed) {
    Map<String, Integer> positions = new HashMap<>();
    listed.forEach(document -> positions.put(document.path(), positions.size()));
    return positions;
  }

  /** The id of what a document is a version of in its language. */
  private static String original(Document document) {
    return document.text("translationOf").orElse(document.id());
  }

  private static Instant dateOf(Document document) {
    return document.moment("date").map(Moment::instant).orElse(Instant.MIN);
  }

  /** T. */
  public Instant at() {
    return at;
  }

  /** The site. */
  public Site site() {
    return site;
  }

  /** Every document that has a page, by id and then by language; withdrawn ones among them. */
  public List<Document> documents() {
    return documents.get();
  }

  /** The document of a file that has a page, by the file's path; withdrawn ones among them. */
  public Optional<Document> ofFile(String path) {
    return Optional.ofNullable(byPath.get().get(path));
  }

  /** Whether only a notice of withdrawal stands at a document's address. */
  public boolean isWithdrawn(Document document) {
    return withdrawals.by(document).isPresent();
  }

  /** The document whose head says that and why a document is withdrawn: itself or its original. */
  public Optional<Document> withdrawnBy(Document document) {
    return withdrawals.by(document);
  }

  /** The documents that have been withdrawn without a notice. */
  public List<Removed> removed() {
    return withdrawals.removed();
  }

  /** The document of an id: in the language, else in the site's, else in the first there is. */
  public Optional<Document> find(String id, String language) {
    Map<String, Document> languages = byId.get().getOrDefault(id, Map.of());
    return Optional.ofNullable(languages.get(language))
        .or(() -> Optional.ofNullable(languages.get(site.settings().language())))
        .or(() -> languages.values().stream().findFirst());
  }

  /**
   * The document in its other languages, in the site's order of languages: files of one id, and
   * those that say {@code translationOf}.
   */
  public List<Document> translations(Document document) {
    Map<String, Document> all = byOriginal.get().getOrDefault(original(document), Map.of());
    // Most stand alone.
    if (all.size() == 1 && all.containsKey(document.language())) {
      return List.of();
    }
    List<String> order = site.settings().languages();
    return all.values().stream()
        .filter(other -> !other.language().equals(document.language()))
        .sorted(Comparator.comparingInt(other -> order.indexOf(other.language())))
        .toList();
  }

  /** The listed documents of a type in a language, newest first. */
  public List<Document> ofType(String type, String language) {
    return byLanguageAndType.get().getOrDefault(language, Map.of()).getOrDefault(type, List.of());
  }

  /**
   * The documents of a type that exist, each once: in the language where there is one, else as
   * {@link #find} chooses; newest first.
   */
  public List<Document> anyLanguageOfType(String type, String language) {
    return byType.get().getOrDefault(type, List.of()).stream()
        .map(Document::id)
        .distinct()
        .flatMap(id -> find(id, language).stream())
        .toList();
  }

  /** The documents that name this one in a field of relation, newest first. */
  public Relations relations() {
    return relations.get();
  }

  /** Where a document stands among all that are listed, newest first, from 0. */
  public int position(Document document) {
    return positions.get().getOrDefault(document.path(), positions.get().size());
  }

  /** The tags of one language. */
  public Taxonomy tags(String language) {
    return tags.get().getOrDefault(language, Taxonomy.EMPTY);
  }

  /** The documents that a field of relation names and the public may see, in its order. */
  public List<Document> named(Document document, String field) {
    return document.fields().scalars(field).stream()
        .map(Scalar::text)
        .flatMap(id -> find(id, document.language()).stream())
        .filter(found -> !isWithdrawn(found))
        .distinct()
        .toList();
  }

  /** How many documents would have a page, but for a freeze. */
  public int held() {
    return held;
  }

  /** The first instant after T at which the edition would differ. */
  public Optional<Instant> nextChange() {
    return nextChange.get();
  }
}
