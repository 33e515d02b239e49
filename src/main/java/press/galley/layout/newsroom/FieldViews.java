package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.galley.layout.PlainValue;
import press.galley.parse.Document;
import press.galley.parse.Value;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;
import press.galley.site.Field;

/** The fields of a document as a template sees them, each by the kind that its schema gives it. */
final class FieldViews {

  private final Document document;
  private final String language;
  private final Desk desk;

  FieldViews(Document document, String language, Desk desk) {
    this.document = document;
    this.language = language;
    this.desk = desk;
  }

  /** The value of a field, or nothing. */
  Optional<Object> value(String name) {
    Optional<Value> value = document.fields().get(name);
    return document
        .type()
        .field(name)
        .map(field -> value.flatMap(written -> view(field, written)))
        .orElseGet(() -> value.map(PlainValue::of));
  }

  private Optional<Object> view(Field field, Value value) {
    if (field.list()) {
      List<Object> views = new ArrayList<>();
      items(value).forEach(item -> one(field, item).ifPresent(views::add));
      return Optional.of(views);
    }
    return one(field, value);
  }

  private static List<Value> items(Value value) {
    return value instanceof Sequence sequence ? sequence.items() : List.of(value);
  }

  private Optional<Object> one(Field field, Value value) {
    if (value instanceof Scalar scalar && scalar.kind() == Value.Kind.NULL) {
      return Optional.empty();
    }
    return switch (field.kind()) {
      case PLAIN -> Optional.of(PlainValue.of(value));
      case INSTANT ->
          scalar(value).map(document.moments()::get).map(m -> desk.moments().view(m, language));
      case IMAGE -> image(value);
      case RELATION -> scalar(value).flatMap(id -> relation(id.text()));
      case DATA -> scalar(value).flatMap(name -> data(field.refersTo(), name.text()));
      case COUNTRY -> scalar(value).map(code -> country(code.text()));
      case MARKDOWN ->
          scalar(value).map(text -> desk.bodies().html(text.text(), text.place(), document));
      case GROUP -> group(field, value);
    };
  }

  private static Optional<Scalar> scalar(Value value) {
    return value instanceof Scalar scalar ? Optional.of(scalar) : Optional.empty();
  }

  private Optional<Object> relation(String id) {
    return desk.edition()
        .find(id, language)
        .filter(found -> !desk.isWithdrawn(found))
        .map(found -> desk.view(found, language));
  }

  private Optional<Object> image(Value value) {
    if (!(value instanceof Mapping image)) {
      return Optional.empty();
    }
    Optional<Scalar> src = image.get("src").flatMap(FieldViews::scalar);
    return src.flatMap(source -> desk.media().publish(document, source.text(), source.place()))
        .map(
            published -> {
              Map<String, Object> view = new LinkedHashMap<>();
              view.put("src", desk.link(published.url()));
              view.put("absolute", desk.urls().absolute(published.url()));
              published
                  .size()
                  .ifPresent(
                      size -> {
                        view.put("width", size.width());
                        view.put("height", size.height());
                      });
              for (String part : List.of("alt", "caption", "credit", "licence")) {
                image.text(part).ifPresent(text -> view.put(part, text));
              }
              view.putIfAbsent("alt", "");
              return view;
            });
  }

  private Map<String, Object> country(String code) {
    String name =
        desk.messages()
            .ownPattern(language, "country." + code)
            .orElseGet(() -> desk.messages().almanac(language).country(code));
    return Ordered.map("code", code, "name", name);
  }

  private Optional<Object> group(Field field, Value value) {
    if (!(value instanceof Mapping mapping)) {
      return Optional.of(PlainValue.of(value));
    }
    Map<String, Object> view = new LinkedHashMap<>();
    for (Field inner : field.fields()) {
      mapping
          .get(inner.name())
          .flatMap(v -> view(inner, v))
          .ifPresent(v -> view.put(inner.name(), v));
    }
    // A field of the schema that has no view, such as what names a withheld document, stays out.
    Set<String> declared = field.fields().stream().map(Field::name).collect(Collectors.toSet());
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              if (!declared.contains(key)) {
                view.put(key, PlainValue.of(entry.value()));
              }
            });
    return Optional.of(view);
  }

  private Optional<Object> data(String file, String name) {
    return Optional.ofNullable(desk.data().get(file))
        .flatMap(entries -> entries.get(name))
        .filter(Mapping.class::isInstance)
        .map(entry -> new DataView(document, language, desk).of((Mapping) entry));
  }
}
