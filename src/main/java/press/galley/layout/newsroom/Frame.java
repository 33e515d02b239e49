package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.galley.layout.Listing;
import press.galley.layout.Page;
import press.galley.layout.Urls;
import press.galley.site.Settings;

/** Gives every page what all pages have: the site, its navigation, the head's links and data. */
final class Frame {

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

  private final Desk desk;
  private final Banner banner;
  private final Navigation navigation;
  private final StructuredData structuredData;

  Frame(Desk desk, Banner banner) {
    this.desk = desk;
    this.banner = banner;
    this.navigation = new Navigation(desk);
    this.structuredData = new StructuredData(desk);
  }

  Page page(Sheet sheet) {
    return new Page(
        sheet.url,
        Urls.file(sheet.url),
        sheet.language,
        sheet.template,
        new FramedModel(sheet, () -> model(sheet.whole())),
        sheet.place,
        listing(sheet));
  }

  private Map<String, Object> model(Sheet sheet) {
    Map<String, Object> model = new LinkedHashMap<>(sheet.model);
    model.put("site", site(sheet));
    model.put("page", head(sheet));
    return model;
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
    page.put("canonical", urls.absolute(sheet.url, sheet.host));
    page.put("language", sheet.language);
    page.put("direction", RIGHT_TO_LEFT.contains(primary(sheet.language)) ? "rtl" : "ltr");
    page.put("alternates", alternates(sheet));
    Alternates.otherwise(sheet.alternates, desk.settings())
        .ifPresent(url -> page.put("xDefault", url));
    page.put("breadcrumbs", breadcrumbs(sheet));
    page.put("feeds", Feeds.links(sheet, desk));
    page.put("openGraph", OpenGraph.of(sheet, desk));
    page.put("jsonLd", structuredData.of(sheet));
    banner.of(sheet).ifPresent(preview -> page.put("preview", preview));
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

  private List<Map<String, Object>> alternates(Sheet sheet) {
    return sheet.alternates.stream().map(desk::alternate).toList();
  }

  /**
   * Neither the page for addresses that lead nowhere nor the patterns are for search engines. A
   * page on a domain of its own does not stand in this one's map (sitemaps.org).
   */
  private Optional<Listing> listing(Sheet sheet) {
    return sheet.isListed() && sheet.host.filter(desk.urls()::isElsewhere).isEmpty()
        ? Optional.of(new Listing(sheet.document.flatMap(Revision::changed), sheet.alternates))
        : Optional.empty();
  }
}
