package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import press.galley.layout.Alternate;
import press.galley.parse.Document;
import press.galley.site.Place;

/**
 * A page while it is laid out: what it is, where it stands, and what its template sees. Most of
 * that is set anew each time the template asks: of all pages of a large site at once it would be
 * too much.
 */
final class Sheet {

  private static final Set<String> UNLISTED = Set.of("error", "patterns");

  final String kind;
  final String template;
  final String url;
  final String language;
  final List<Crumb> crumbs = new ArrayList<>();
  final Map<String, Object> model = new LinkedHashMap<>();
  int number = 1;
  String title = "";
  Optional<String> description = Optional.empty();
  Optional<Document> document = Optional.empty();
  Optional<String> host = Optional.empty();
  List<Alternate> alternates = List.of();
  List<Document> listed = List.of();
  Place place = Place.of("jbake.properties");
  private Consumer<Sheet> later = sheet -> {};

  Sheet(String kind, String template, String url, String language) {
    this.kind = kind;
    this.template = template;
    this.url = url;
    this.language = language;
  }

  /** Whether search engines are to know of the page. */
  boolean isListed() {
    return !UNLISTED.contains(kind);
  }

  /** Sets which page of its list this is, from 1. */
  Sheet numbered(int number) {
    this.number = number;
    return this;
  }

  /** Sets what is named where something is wrong with the page. */
  Sheet at(Place place) {
    this.place = place;
    return this;
  }

  Sheet titled(String title) {
    this.title = title;
    return this;
  }

  Sheet described(Optional<String> description) {
    this.description = description;
    return this;
  }

  Sheet under(String label, String url) {
    crumbs.add(new Crumb(label, url));
    return this;
  }

  Sheet with(String name, Object value) {
    model.put(name, value);
    return this;
  }

  /** Sets which documents stand on the page, as a list of them. */
  Sheet listing(List<Document> documents) {
    this.listed = documents;
    return this;
  }

  /** Sets what only the template needs, when it needs it: title, crumbs, lists. */
  Sheet later(Consumer<Sheet> more) {
    later = later.andThen(more);
    return this;
  }

  /** The same with all that the template needs. */
  Sheet whole() {
    Sheet whole = new Sheet(kind, template, url, language).numbered(number).at(place);
    whole.titled(title).described(description).on(host).document = document;
    whole.alternates = alternates;
    whole.crumbs.addAll(crumbs);
    whole.model.putAll(model);
    later.accept(whole);
    return whole;
  }

  /** Sets the domain of its own that a microsite's page has. */
  Sheet on(Optional<String> host) {
    this.host = host;
    return this;
  }

  Sheet of(Document document) {
    this.document = Optional.of(document);
    this.place = document.place();
    return this;
  }
}
