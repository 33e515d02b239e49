package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.galley.parse.Document;
import press.galley.site.Json;

/**
 * A page's structured data: JSON-LD in the words of schema.org. One graph a page: what the page
 * shows, and where it stands. Only what is known is said.
 */
final class StructuredData {

  private final Desk desk;
  private final DescribedSite site;

  StructuredData(Desk desk) {
    this.desk = desk;
    this.site = new DescribedSite(desk);
  }

  /** One JSON text, safe within a script element; empty for a page that search engines skip. */
  String of(Sheet sheet) {
    if (!sheet.isListed()) {
      return "";
    }
    List<Thing> graph = new ArrayList<>();
    if (sheet.kind.equals("home")) {
      graph.add(site.webSite(sheet));
      graph.add(site.organisation());
    } else {
      graph.add(sheet.document.flatMap(this::described).orElseGet(() -> noticed(sheet)));
    }
    if (sheet.crumbs.size() > 1) {
      graph.add(breadcrumbs(sheet));
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@context", "https://schema.org");
    json.put("@graph", graph.stream().map(Thing::map).toList());
    return Json.inScript(json);
  }

  /** What a document is about; of a withdrawn one only its page is left. */
  private Optional<Thing> described(Document document) {
    if (desk.isWithdrawn(document)) {
      return Optional.empty();
    }
    return switch (document.type().name()) {
      case "release" -> Optional.of(new DescribedRelease(desk, site).of(document));
      case "member" -> Optional.of(new DescribedMember(desk, site).of(document));
      case "person" -> Optional.of(new DescribedPerson(desk).of(document));
      case "event" -> Optional.of(new DescribedEvent(desk, site).of(document));
      default -> Optional.empty();
    };
  }

  /** A page; where it is a notice of withdrawal, with when and why in schema.org's words. */
  private Thing noticed(Sheet sheet) {
    Thing page = page(sheet);
    sheet
        .document
        .flatMap(desk.edition()::withdrawnBy)
        .ifPresent(
            by ->
                by.fields()
                    .mappings("withdrawn")
                    .forEach(
                        head ->
                            page.with("creativeWorkStatus", "Withdrawn")
                                .with(
                                    "correction",
                                    Thing.of("CorrectionComment")
                                        .with("text", head.text("reason"))
                                        .with(
                                            "datePublished",
                                            head.get("at")
                                                .map(by.moments()::get)
                                                .map(Moments::iso)))));
    return page;
  }

  private Thing page(Sheet sheet) {
    boolean list = sheet.document.isEmpty();
    return Thing.of(list ? "CollectionPage" : "WebPage")
        .with("url", desk.urls().absolute(sheet.url, sheet.host))
        .with("name", sheet.title)
        .with("description", sheet.description)
        .with("inLanguage", sheet.language)
        .with("isPartOf", Thing.at(site.webSiteId(sheet.language)));
  }

  private Thing breadcrumbs(Sheet sheet) {
    List<Thing> items = new ArrayList<>();
    for (Crumb crumb : sheet.crumbs) {
      items.add(
          Thing.of("ListItem")
              .with("position", items.size() + 1)
              .with("name", crumb.label())
              .with("item", desk.urls().absolute(crumb.url(), sheet.host)));
    }
    return Thing.of("BreadcrumbList").with("itemListElement", items);
  }
}
