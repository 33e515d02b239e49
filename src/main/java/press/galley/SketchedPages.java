package press.galley;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import press.galley.layout.Page;
import press.galley.layout.newsroom.Newsroom;
import press.galley.layout.newsroom.Pieces;
import press.galley.parse.Document;
import press.galley.site.Once;
import press.galley.site.Place;
import press.galley.site.Workers;

/**
 * The pages of a newsroom of which only those are laid out that somebody asks for: a front page or
 * a document's alone, all lists when it is one of them.
 */
final class SketchedPages implements Pages {

  private final Newsroom newsroom;
  private final Supplier<Map<String, Page>> fronts;
  private final Supplier<Pieces> pieces;
  private final Map<String, Page> guests;
  private final Supplier<Map<String, Page>> all;
  private final Map<String, Page> ofDocuments = new ConcurrentHashMap<>();

  /**
   * Those of a newsroom.
   *
   * @param guests the pages that other engines make, which have been laid out
   * @param whole lays out all pages, these among them
   */
  SketchedPages(Newsroom newsroom, List<Page> guests, Supplier<List<Page>> whole, Workers workers) {
    this.newsroom = newsroom;
    this.fronts = new Once<>(() -> Pages.byFile(newsroom.fronts(workers)));
    // Whichever page is first, its links are looked at.
    this.pieces = workers.begin(newsroom::pieces);
    this.guests = Pages.byFile(guests);
    this.all = new Once<>(() -> Pages.byFile(whole.get()));
  }

  @Override
  public Optional<Page> find(String file) {
    // The newsroom's own pages end in .html, all of them.
    if (!file.endsWith(".html")) {
      return Optional.ofNullable(guests.get(file));
    }
    return Optional.ofNullable(fronts.get().get(file))
        .or(() -> pieces.get().at(file).map(document -> page(file, document)))
        .or(() -> Optional.ofNullable(all.get().get(file)));
  }

  private Page page(String file, Document document) {
    return ofDocuments.computeIfAbsent(file, key -> newsroom.page(document));
  }

  @Override
  public Optional<Place> shown(String file) {
    return pieces
        .get()
        .shownAt(file)
        .map(Document::place)
        .or(() -> Optional.ofNullable(guests.get(file)).map(Page::place));
  }

  @Override
  public Collection<Page> all() {
    return all.get().values();
  }

  @Override
  public Pages with(Collection<Page> others) {
    return new LatePages(this, Pages.byFile(others));
  }
}
