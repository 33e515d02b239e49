package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.galley.edit.Edition;
import press.galley.layout.FeedFormat;
import press.galley.layout.Lineup;
import press.galley.layout.Page;
import press.galley.layout.Urls;
import press.galley.parse.Document;
import press.galley.parse.Value.Scalar;
import press.galley.site.Field;
import press.galley.site.FieldKind;

/**
 * Finds the lists, pages and feeds on which documents appear, as the newsroom is laid out: what a
 * template makes of its lists, only the page shows.
 */
public final class Appearances {

  /** What shows a document. */
  public enum Kind {
    /** A list: the home page, news, an archive, a tag, a directory, all news of a member. */
    LIST,
    /** The page of something that the document names. */
    PAGE,
    /** A feed. */
    FEED
  }

  /**
   * Something that shows a document.
   *
   * @param title its heading; of a feed, what it is about
   * @param url its address from the site's root; of a feed, that of its RSS form
   * @param formats of a feed, the names of its forms, by commas; else nothing
   */
  public record Appearance(Kind kind, String title, String url, String formats) {}

  private final Edition edition;
  private final Urls urls;
  private final Collection<Page> pages;

  /** Those in an edition that is laid out on these pages. */
  public Appearances(Edition edition, Urls urls, Collection<Page> pages) {
    this.edition = edition;
    this.urls = urls;
    this.pages = pages;
  }

  /** Those of a document: lists first, then pages, then feeds; none where it is not shown. */
  public List<Appearance> of(Document document) {
    Optional<Document> own =
        edition.find(document.id(), document.language()).filter(found -> same(found, document));
    List<Appearance> appearances = new ArrayList<>(lists(document));
    own.ifPresent(
        shown -> {
          appearances.addAll(pages(shown));
          appearances.addAll(feeds(shown));
        });
    return appearances;
  }

  private List<Appearance> lists(Document document) {
    List<Appearance> lists = new ArrayList<>();
    for (Page page : pages) {
      if (page.model() instanceof Lineup lineup
          && lineup.documents().stream().anyMatch(listed -> same(listed, document))) {
        lists.add(new Appearance(Kind.LIST, lineup.heading(), page.url(), ""));
      }
    }
    return lists;
  }

  private List<Appearance> pages(Document document) {
    return named(document).stream()
        .flatMap(id -> inAllLanguages(id).stream())
        .filter(page -> !edition.isWithdrawn(page) && TypeFacts.shows(page, document, edition))
        .map(page -> new Appearance(Kind.PAGE, page.title(), urls.of(page), ""))
        .toList();
  }

  private static Set<String> named(Document document) {
    Set<String> ids = new LinkedHashSet<>();
    for (Field field : document.type().fieldsOf(FieldKind.RELATION)) {
      document.fields().scalars(field.name()).stream().map(Scalar::text).forEach(ids::add);
    }
    return ids;
  }

  private List<Document> inAllLanguages(String id) {
    return edition.site().settings().languages().stream()
        .flatMap(language -> edition.find(id, language).stream())
        .distinct()
        .toList();
  }

  private List<Appearance> feeds(Document document) {
    return new Channels(edition, urls)
        .all().stream()
            .filter(channel -> channel.items().stream().anyMatch(item -> same(item, document)))
            .map(this::feed)
            .toList();
  }

  private Appearance feed(Channel channel) {
    return new Appearance(
        Kind.FEED,
        channel.title(),
        urls.feed(channel.url(), FeedFormat.RSS),
        List.of(FeedFormat.values()).stream()
            .map(FeedFormat::label)
            .collect(Collectors.joining(", ")));
  }

  private static boolean same(Document one, Document other) {
    return one.path().equals(other.path());
  }
}
