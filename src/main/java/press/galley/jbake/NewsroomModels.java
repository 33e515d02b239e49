package press.galley.jbake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;
import org.jspecify.annotations.Nullable;
import press.galley.layout.Urls;
import press.galley.parse.Document;
import press.galley.parse.Value;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;
import press.galley.site.Moment;
import press.galley.site.Site;

/** Shows a newsroom's documents as JBake's tools expect them. */
final class NewsroomModels {

  private final Site site;
  private final Urls urls;
  private final Function<Document, String> html;

  NewsroomModels(Site site, Urls urls, Function<Document, String> html) {
    this.site = site;
    this.urls = urls;
    this.html = html;
  }

  /** A document with all its fields; instants are dates, and what JBake itself sets is set. */
  SiteDocument of(Document document) {
    DocumentModel model = new DocumentModel();
    document
        .fields()
        .entries()
        .forEach((key, entry) -> model.put(key, plain(entry.value(), document)));
    String uri = urls.of(document).substring(1);
    String file = Urls.file("/" + uri);
    model.setTitle(document.title());
    model.setType(document.type().name());
    model.setStatus(Status.PUBLISHED);
    model.put("lang", document.language());
    model.setTags(document.tags().toArray(String[]::new));
    model.setBody(html.apply(document));
    model.setUri(file);
    model.setNoExtensionUri(uri);
    model.setRootPath("../".repeat((int) file.chars().filter(c -> c == '/').count()));
    model.setSourceUri(document.path().substring(site.contentFolder().length() + 1));
    model.setFile(site.root().resolve(document.path()).toString());
    model.setCached(true);
    model.setRendered(true);
    return SiteDocument.of(model);
  }

  private static @Nullable Object plain(Value value, Document document) {
    if (value instanceof Mapping mapping) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      mapping.entries().forEach((key, entry) -> map.put(key, plain(entry.value(), document)));
      return map;
    }
    if (value instanceof Sequence sequence) {
      List<@Nullable Object> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(plain(item, document)));
      return items;
    }
    Scalar scalar = (Scalar) value;
    return Optional.ofNullable(document.moments().get(scalar))
        .map(Moment::instant)
        .<@Nullable Object>map(Date::from)
        .orElseGet(() -> scalar(scalar));
  }

  private static @Nullable Object scalar(Scalar scalar) {
    return switch (scalar.kind()) {
      case TEXT -> scalar.text();
      case INTEGER, DECIMAL -> number(scalar.text());
      case BOOLEAN -> Boolean.valueOf(scalar.text());
      case NULL -> null;
    };
  }

  /** A number; what YAML writes in other ways, such as {@code 0x1F}, stays a text. */
  private static Object number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return text;
    }
  }
}
