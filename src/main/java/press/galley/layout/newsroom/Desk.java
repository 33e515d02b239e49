package press.galley.layout.newsroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.galley.edit.Edition;
import press.galley.edit.Taxonomy.Tag;
import press.galley.layout.Alternate;
import press.galley.layout.Assets;
import press.galley.layout.Materials;
import press.galley.layout.Media;
import press.galley.layout.Messages;
import press.galley.layout.Phrase;
import press.galley.layout.Subject;
import press.galley.layout.Urls;
import press.galley.parse.Document;
import press.galley.parse.Value.Mapping;
import press.galley.site.Once;
import press.galley.site.Settings;

/** Makes the views of an edition's documents, each once in a language. Thread-safe. */
final class Desk {

  private record Key(String path, String language) {
    // The first page waits for it: what Java itself makes of a record costs milliseconds then.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that && path.equals(that.path) && language.equals(that.language);
    }

    @Override
    public int hashCode() {
      return path.hashCode() * 31 + language.hashCode();
    }
  }

  private final Edition edition;
  private final Materials materials;
  private final Bodies bodies;
  private final Moments moments;
  private final News news;
  private final Supplier<Channels> channels;
  private final Map<Key, DocumentView> views = new ConcurrentHashMap<>();

  Desk(Edition edition, Materials materials) {
    this(edition, materials, new News(edition), channels(edition, materials.urls()));
  }

  private Desk(Edition edition, Materials materials, News news, Supplier<Channels> channels) {
    this.edition = edition;
    this.materials = materials;
    this.bodies = new Bodies(edition, materials);
    this.moments = new Moments(materials.messages());
    this.news = news;
    this.channels = channels;
  }

  private static Supplier<Channels> channels(Edition edition, Urls urls) {
    return new Once<>(() -> new Channels(edition, urls));
  }

  /** A desk for the same edition with other materials. */
  Desk with(Materials others) {
    return new Desk(edition, others, news, channels);
  }

  Edition edition() {
    return edition;
  }

  Settings settings() {
    return edition.site().settings();
  }

  Urls urls() {
    return materials.urls();
  }

  Media media() {
    return materials.media();
  }

  Messages messages() {
    return materials.messages();
  }

  Map<String, Mapping> data() {
    return materials.data();
  }

  Bodies bodies() {
    return bodies;
  }

  Moments moments() {
    return moments;
  }

  News news() {
    return news;
  }

  Channels channels() {
    return channels.get();
  }

  Assets assets() {
    return materials.assets();
  }

  /** An address from the site's root, as it stands in an href. */
  String link(String url) {
    return urls().link(url);
  }

  /** A message in a language, or an English pattern where the site has none. */
  String text(String language, String key, String otherwise, Object... arguments) {
    return messages()
        .text(language, key, arguments)
        .orElseGet(() -> new Phrase(otherwise, messages().almanac("en")).with(arguments));
  }

  boolean isWithdrawn(Document document) {
    return edition.isWithdrawn(document);
  }

  /** A document as templates see it, in the language of the page. */
  Subject view(Document document, String language) {
    return views.computeIfAbsent(
        new Key(document.path(), language), key -> new DocumentView(document, language, this));
  }

  /** Documents as templates see them. */
  List<Map<String, Object>> views(List<Document> documents, String language) {
    return documents.stream()
        .<Map<String, Object>>map(document -> view(document, language))
        .toList();
  }

  /** A document's own fields as templates see them. */
  FieldViews fields(Document document, String language) {
    return new FieldViews(document, language, this);
  }

  /** The tags of a document. */
  List<Map<String, Object>> tags(Document document) {
    return edition.tags(document.language()).of(document).stream()
        .map(tag -> tag(tag, document.language()))
        .toList();
  }

  /** A tag as templates see it: {@code name, slug, url, count}. */
  Map<String, Object> tag(Tag tag, String language) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("name", tag.name());
    view.put("slug", tag.slug());
    view.put("url", link(urls().tag(language, tag.slug(), 1)));
    view.put("count", tag.documents().size());
    return view;
  }

  /** A document in its other languages: {@code language, label, url, absolute}. */
  List<Map<String, Object>> translations(Document document) {
    return edition.translations(document).stream()
        .map(other -> new Alternate(other.language(), urls().of(other), canonical(other)))
        .map(this::alternate)
        .toList();
  }

  /** A page in a language. */
  Map<String, Object> alternate(Alternate alternate) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("language", alternate.language());
    view.put("label", languageName(alternate.language()));
    view.put("url", link(alternate.url()));
    view.put("absolute", alternate.canonical());
    return view;
  }

  /** A document's whole address. */
  String canonical(Document document) {
    return urls().canonical(document, edition);
  }

  /** A language's name in itself: {@code Français}. */
  String languageName(String language) {
    return messages()
        .ownPattern(language, "language.name")
        .orElseGet(() -> messages().almanac(language).language());
  }
}
