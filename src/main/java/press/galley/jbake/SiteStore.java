package press.galley.jbake;

import java.io.File;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;

/**
 * JBake's content store as a view of an edition: it holds what the public may see and no database.
 * Thread-safe; the part of a list that a page shows is kept for each thread.
 */
final class SiteStore extends ContentStore {

  /** Whether who asks for documents may change them. */
  enum Lending {
    /** Everybody gets the same ones. */
    SHARED,
    /** Each call gives copies, as a database would. */
    COPIES
  }

  private final Shelf shelf;
  private final Lending lending;
  private final ThreadLocal<Paging> paging;

  private SiteStore(Shelf shelf, Lending lending, ThreadLocal<Paging> paging) {
    super("view", "edition");
    this.shelf = shelf;
    this.lending = lending;
    this.paging = paging;
  }

  /** A store that lends from a shelf. */
  static SiteStore of(Shelf shelf) {
    return new SiteStore(shelf, Lending.SHARED, ThreadLocal.withInitial(() -> Paging.ALL));
  }

  /** The same store for code that may write into what it gets. */
  SiteStore lendingCopies() {
    return new SiteStore(shelf, Lending.COPIES, paging);
  }

  /** The part of the lists that this thread's page shows. */
  Paging paging() {
    return paging.get();
  }

  /** From now on this thread renders a page that shows that part of the lists. */
  void turnTo(Paging part) {
    paging.set(part);
  }

  @Override
  public long getStart() {
    return paging().start();
  }

  @Override
  public void setStart(int start) {
    turnTo(new Paging(start, paging().limit()));
  }

  @Override
  public long getLimit() {
    return paging().limit();
  }

  @Override
  public void setLimit(int limit) {
    turnTo(new Paging(paging().start(), limit));
  }

  @Override
  public void resetPagination() {
    paging.remove();
  }

  @Override
  public long getDocumentCount(String type) {
    return shelf.ofType(type).size();
  }

  @Override
  public long getPublishedCount(String type) {
    return shelf.published(type).size();
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    return list(shelf.at(uri).stream());
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return getDocumentByUri(uri);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return getPublishedContent("post");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean paged) {
    return list(part(shelf.published("post"), paged));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return list(tagged("post", tag));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    return list(Arrays.stream(DocumentTypes.getDocumentTypes()).flatMap(type -> tagged(type, tag)));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return getPublishedContent("page");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String type) {
    return list(shelf.published(type).stream());
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type) {
    return getAllContent(type, false);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type, boolean paged) {
    return list(part(shelf.ofType(type), paged));
  }

  /** Nothing: documents are laid out by {@link SiteRenderer}, so JBake's tool has no work. */
  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return new DocumentList<>();
  }

  @Override
  public Set<String> getTags() {
    return tags(Stream.of("post"));
  }

  @Override
  public Set<String> getAllTags() {
    return tags(Arrays.stream(DocumentTypes.getDocumentTypes()));
  }

  private Stream<SiteDocument> tagged(String type, String tag) {
    return shelf.tagged(type, tag).stream();
  }

  /** A HashSet, whose order templates show: it is JBake's. */
  private Set<String> tags(Stream<String> types) {
    Set<String> tags = new HashSet<>();
    types.forEach(type -> tags.addAll(shelf.tags(type)));
    return tags;
  }

  private Stream<SiteDocument> part(List<SiteDocument> models, boolean paged) {
    Paging part = paging();
    return paged && part.isPart()
        ? models.stream().skip(part.start()).limit(part.limit())
        : models.stream();
  }

  private DocumentList<DocumentModel> list(Stream<SiteDocument> models) {
    DocumentList<DocumentModel> list = new DocumentList<>();
    models.map(this::lent).forEach(list::add);
    return list;
  }

  private DocumentModel lent(SiteDocument model) {
    return lending == Lending.SHARED ? model : SiteDocument.of(model);
  }

  // The rest is a database's: an edition is made whole and never changes.

  @Override
  public void startup() {}

  @Override
  public void close() {}

  @Override
  public void shutdown() {}

  @Override
  public void drop() {}

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public void addDocument(DocumentModel document) {
    throw fixed();
  }

  @Override
  public void deleteContent(String uri) {
    throw fixed();
  }

  @Override
  public void deleteAllByDocType(String type) {
    throw fixed();
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {}

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

  private static UnsupportedOperationException fixed() {
    return new UnsupportedOperationException(
        "The store is a view of the edition: add or remove files in the content folder instead.");
  }
}
