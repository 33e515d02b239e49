package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.galley.layout.Page;
import press.galley.layout.Urls;
import press.galley.parse.Document;
import press.galley.site.Settings;

/** Gives every page what all pages have: the site, its navigation, the head's links and data. */
final class Frame {

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

  private final Desk desk;
  private final Navigation navigation;
  private final StructuredData structuredData;

  Frame(Desk desk) {
    this.desk = desk;
    this.navigation = new Navigation(desk);
    this.structuredData = new StructuredData(desk);
  }

  Page page(Sheet sheet) {
    Map<String, Object> model = new LinkedHashMap<>(sheet.model);
    model.put("site", site(sheet));
    model.put("page", head(sheet));
    return new Page(
        sheet.url, Urls.file(sheet.url), sheet.language, sheet.template, model, sheet.place);
  }

  private Map<String, Object> site(Sheet sheet) {
    Settings settings = desk.settings();
    Map<String, Object> site = new LinkedHashMap<>();
    site.put("title", settings.title());
    settings.in(sheet.language, "galley.tagline").ifPresent(line -> site.put("tagline", line));
    site.put("language", sheet.language);
    site.put("homeUrl", desk.link(desk.urls().home(sheet.language)));
    site.put("host", settings.host());
    site.put("lists", navigation.lists(sheet.language));
    site.put("nav", navigation.main(sheet));
    site.put("footerNav", navigation.footer(sheet));
    Map<String, Object> organisation = new LinkedHashMap<>();
    organisation.put("name", settings.get("galley.organisation", settings.title()));
    settings
        .in(sheet.language, "galley.organisation.description")
        .ifPresent(description -> organisation.put("description", description));
    settings.get("galley.organisation.url").ifPresent(url -> organisation.put("url", url));
    site.put("organisation", organisation);
    return site;
  }

  private Map<String, Object> head(Sheet sheet) {
    Urls urls = desk.urls();
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("kind", sheet.kind);
    page.put("heading", sheet.title);
    boolean isHome = sheet.kind.equals("home");
    page.put("title", isHome ? sheet.title : sheet.title + " · " + desk.settings().title());
    sheet.description.ifPresent(description -> page.put("description", description));
    page.put("url", urls.link(sheet.url));
    page.put("canonical", urls.absolute(sheet.url));
    page.put("language", sheet.language);
    page.put("direction", RIGHT_TO_LEFT.contains(primary(sheet.language)) ? "rtl" : "ltr");
    page.put("alternates", sheet.alternates);
    page.put("breadcrumbs", breadcrumbs(sheet));
    page.put("feeds", Feeds.links(sheet, desk));
    page.put("openGraph", openGraph(sheet));
    page.put("jsonLd", structuredData.of(sheet));
    return page;
  }

  private static String primary(String language) {
    int hyphen = language.indexOf('-');
    return hyphen < 0 ? language : language.substring(0, hyphen);
  }

  private List<Map<String, Object>> breadcrumbs(Sheet sheet) {
    List<Map<String, Object>> crumbs = new ArrayList<>();
    for (Crumb crumb : sheet.crumbs) {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("label", crumb.label());
      view.put("url", desk.link(crumb.url()));
      view.put("current", crumb.url().equals(sheet.url));
      crumbs.add(view);
    }
    return crumbs;
  }

  /** The Open Graph protocol's properties (ogp.me). */
  private Map<String, Object> openGraph(Sheet sheet) {
    Map<String, Object> graph = new LinkedHashMap<>();
    graph.put("type", sheet.kind.equals("release") ? "article" : "website");
    graph.put("title", sheet.title);
    sheet.description.ifPresent(description -> graph.put("description", description));
    graph.put("url", desk.urls().absolute(sheet.url));
    graph.put("siteName", desk.settings().title());
    graph.put("locale", sheet.language.replace('-', '_'));
    sheet.document.ifPresent(document -> image(document, sheet.language, graph));
    return graph;
  }

  private void image(Document document, String language, Map<String, Object> graph) {
    if (desk.view(document, language).get("image") instanceof Map<?, ?> image) {
      graph.put("image", String.valueOf(image.get("absolute")));
      graph.put("imageAlt", String.valueOf(image.get("alt")));
    }
  }
}
