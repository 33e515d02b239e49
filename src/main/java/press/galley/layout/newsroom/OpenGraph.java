package press.galley.layout.newsroom;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.galley.edit.Taxonomy.Tag;
import press.galley.layout.Alternate;
import press.galley.parse.Document;

/**
 * What a page shows where it is shared: the properties of the Open Graph protocol (ogp.me). An
 * article has its times and tags; a notice of withdrawal is none.
 */
final class OpenGraph {

  private OpenGraph() {}

  /** The properties: {@code type, title, url, siteName, locale}, and what is known of the rest. */
  static Map<String, Object> of(Sheet sheet, Desk desk) {
    Map<String, Object> graph = new LinkedHashMap<>();
    boolean article =
        sheet.kind.equals("release") && sheet.document.filter(desk::isWithdrawn).isEmpty();
    graph.put("type", article ? "article" : "website");
    graph.put("title", sheet.title);
    sheet.description.ifPresent(description -> graph.put("description", description));
    graph.put("url", desk.urls().absolute(sheet.url, sheet.host));
    graph.put("siteName", desk.settings().title());
    graph.put("locale", locale(sheet.language));
    graph.put("localeAlternates", others(sheet));
    sheet.document.ifPresent(
        document -> {
          image(document, sheet.language, desk, graph);
          if (article) {
            article(document, desk, graph);
          }
        });
    return graph;
  }

  private static void article(Document document, Desk desk, Map<String, Object> graph) {
    Revision.published(document).ifPresent(date -> graph.put("publishedTime", iso(date)));
    Revision.changed(document).ifPresent(date -> graph.put("modifiedTime", iso(date)));
    List<Tag> tags = desk.edition().tags(document.language()).of(document);
    graph.put("tags", tags.stream().map(Tag::name).toList());
  }

  private static void image(
      Document document, String language, Desk desk, Map<String, Object> graph) {
    if (desk.view(document, language).get("image") instanceof Map<?, ?> image) {
      graph.put("image", String.valueOf(image.get("absolute")));
      graph.put("imageAlt", String.valueOf(image.get("alt")));
      if (image.get("width") instanceof Integer width
          && image.get("height") instanceof Integer height) {
        graph.put("imageWidth", width);
        graph.put("imageHeight", height);
      }
    }
  }

  private static List<String> others(Sheet sheet) {
    return sheet.alternates.stream()
        .map(Alternate::language)
        .filter(language -> !language.equals(sheet.language))
        .map(OpenGraph::locale)
        .toList();
  }

  private static String locale(String language) {
    return language.replace('-', '_');
  }

  private static String iso(OffsetDateTime date) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
  }
}
