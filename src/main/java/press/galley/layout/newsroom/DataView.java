package press.galley.layout.newsroom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import press.galley.parse.Document;
import press.galley.parse.Value;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;

/**
 * An entry of a data file as a template sees it: a text given by language comes in the page's, else
 * in the site's own, and a body as HTML. {@code foreign} says the language of each text that comes
 * in another than the page's.
 */
final class DataView {

  private final Document document;
  private final String language;
  private final Desk desk;

  DataView(Document document, String language, Desk desk) {
    this.document = document;
    this.language = language;
    this.desk = desk;
  }

  Map<String, Object> of(Mapping entry) {
    Map<String, Object> view = new LinkedHashMap<>();
    Map<String, String> foreign = new LinkedHashMap<>();
    entry
        .entries()
        .forEach(
            (key, part) -> {
              Optional<String> chosen = chosen(part.value());
              text(part.value(), chosen)
                  .ifPresent(text -> view.put(key, key.equals("body") ? html(text) : text.text()));
              chosen
                  .filter(other -> !other.equals(language))
                  .ifPresent(other -> foreign.put(key, other));
            });
    view.put("foreign", foreign);
    return view;
  }

  private String html(Scalar text) {
    return desk.bodies().html(text.text(), text.place(), document);
  }

  /** The language in which a text comes; a text for all languages comes in none. */
  private Optional<String> chosen(Value value) {
    return value instanceof Mapping byLanguage
        ? Optional.of(byLanguage.get(language).isPresent() ? language : desk.settings().language())
        : Optional.empty();
  }

  private static Optional<Scalar> text(Value value, Optional<String> language) {
    Optional<Value> one =
        value instanceof Mapping byLanguage
            ? language.flatMap(byLanguage::get)
            : Optional.of(value);
    return one.filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }
}
