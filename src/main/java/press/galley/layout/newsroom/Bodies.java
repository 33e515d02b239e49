package press.galley.layout.newsroom;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.galley.cache.Fingerprint;
import press.galley.edit.Edition;
import press.galley.layout.Materials;
import press.galley.layout.Media.Published;
import press.galley.layout.SiteLinks;
import press.galley.parse.Body;
import press.galley.parse.Document;
import press.galley.parse.Reference;
import press.galley.parse.markdown.Markdown;
import press.galley.site.Place;

/** Turns texts into HTML, with every reference resolved as seen from a document. Thread-safe. */
public final class Bodies {

  private final Materials materials;
  private final SiteLinks links;
  private final Map<Locale, Markdown> engines = new ConcurrentHashMap<>();
  private final Map<Text, Body> parsed = new ConcurrentHashMap<>();

  /** A text of a field or a data file: many documents may show the same one. */
  private record Text(String markdown, Place place, Locale locale) {
    // Asked when the program is still cold: what Java itself makes of a record costs milliseconds
    // the first time.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Text that
          && markdown.equals(that.markdown)
          && place.equals(that.place)
          && locale.equals(that.locale);
    }

    @Override
    public int hashCode() {
      return (markdown.hashCode() * 31 + place.hashCode()) * 31 + locale.hashCode();
    }
  }

  /** Texts of an edition's documents. */
  public Bodies(Edition edition, Materials materials) {
    this.materials = materials;
    this.links = new SiteLinks(edition, materials);
  }

  /** The document's own text. */
  public String html(Document document) {
    return filled(document.body(), document);
  }

  /** Markdown from a field or a data file, as seen from the document that shows it. */
  String html(String markdown, Place place, Document document) {
    Locale locale = Locale.forLanguageTag(document.language());
    Body body =
        parsed.computeIfAbsent(
            new Text(markdown, place, locale),
            text ->
                engines
                    .computeIfAbsent(locale, Markdown::newsroom)
                    .parse(markdown, place, materials.problems()));
    return filled(body, document);
  }

  private String filled(Body body, Document document) {
    return body.html(reference -> fill(reference, document));
  }

  /** Adds what the document's own text is made of; its HTML need not be made for that. */
  void addTo(Fingerprint print, Document document) {
    print.add(document.body().fingerprint());
    for (Reference reference : document.body().references()) {
      print.addValue(fill(reference, document).orElse(null));
    }
  }

  private Optional<String> fill(Reference reference, Document document) {
    if (reference.kind() == Reference.Kind.LINK) {
      return links.resolve(reference, document).map(Bodies::escaped);
    }
    return materials
        .media()
        .publish(document, reference.target(), reference.place())
        .map(this::source);
  }

  /** The value of {@code src} and, where the size is known, the attributes that follow it. */
  private String source(Published image) {
    String src = escaped(materials.urls().link(image.url()));
    return image
        .size()
        .map(size -> src + "\" width=\"" + size.width() + "\" height=\"" + size.height())
        .orElse(src);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
