package press.galley.layout;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import press.galley.edit.Edition;
import press.galley.edit.Microsites;
import press.galley.parse.Document;
import press.galley.site.Settings;
import press.galley.site.Slug;

/** Makes every address of a newsroom: no other place does. Immutable and thread-safe. */
public final class Urls {

  private static final String UNRESERVED = "-._~/!$&'()*+,;=:@";

  private final Settings settings;
  private final String host;
  private final String basePath;
  private final ZoneId zone;

  /** Addresses for a site with these settings. */
  public Urls(Settings settings) {
    this.settings = settings;
    this.host = settings.host();
    this.basePath = settings.basePath();
    this.zone = settings.zone();
  }

  /** A document's address from the site's root: {@code /news/2025/expansion/}. */
  public String of(Document document) {
    String slug = slug(document);
    String path =
        switch (document.type().name()) {
          case "release" -> "/news/" + year(document) + "/" + slug + "/";
          case "member" -> "/members/" + slug + "/";
          case "person" -> "/people/" + slug + "/";
          case "event" -> "/events/" + slug + "/";
          default -> microsite(document, slug).orElseGet(() -> "/" + under(document, slug) + "/");
        };
    return home(document.language()) + path.substring(1);
  }

  /** The home page of a language: {@code /} or {@code /fr/}. */
  public String home(String language) {
    return language.equals(settings.language()) ? "/" : "/" + language + "/";
  }

  /** A page of the news list, from 1. */
  public String news(String language, int page) {
    return paged(home(language) + "news/", page);
  }

  /** The archive of a year, a page of it from 1. */
  public String year(String language, int year, int page) {
    return paged(home(language) + "news/" + year + "/", page);
  }

  /** The archive of a month, 1 to 12, a page of it from 1. */
  public String month(String language, int year, int month, int page) {
    return paged(year(language, year, 1) + (month < 10 ? "0" : "") + month + "/", page);
  }

  /** All tags. */
  public String tags(String language) {
    return home(language) + "tags/";
  }

  /** A tag by its slug, a page of its list from 1. */
  public String tag(String language, String slug, int page) {
    return paged(tags(language) + slug + "/", page);
  }

  /** A list of all documents of a type: {@code members}, {@code people}, {@code events}. */
  public String list(String language, String folder) {
    return list(language, folder, 1);
  }

  /** A page of such a list, from 1. */
  public String list(String language, String folder, int page) {
    return paged(home(language) + folder + "/", page);
  }

  /** The list of all releases that name a document, a page of it from 1. */
  public String newsOf(Document document, int page) {
    return paged(of(document) + "news/", page);
  }

  /** The feed of a page, in a format: {@code /tags/choir/} and {@code atom.xml}. */
  public String feed(String page, FeedFormat format) {
    return beside(page, format.file());
  }

  /** The map of the site for search engines: sitemaps.org. */
  public String sitemap() {
    return "/sitemap.xml";
  }

  /** A part of that map, from 1, where one file can't hold it. */
  public String sitemap(int part) {
    return "/sitemap-" + part + ".xml";
  }

  /** What crawlers are told: RFC 9309. */
  public String robots() {
    return "/robots.txt";
  }

  /** The list of redirects that some hosts read. */
  public String redirects() {
    return "/_redirects";
  }

  /** A file beside an address: {@code /news/2025/expansion/} and {@code lead.svg}. */
  public String beside(String url, String name) {
    return url.substring(0, url.lastIndexOf('/') + 1) + name;
  }

  /** The path on the host, percent-encoded, as it stands in an {@code href}. */
  public String link(String url) {
    return basePath + encoded(url);
  }

  /** The whole address, with host, percent-encoded. */
  public String absolute(String url) {
    return host + encoded(url);
  }

  /**
   * The whole address on a microsite's own domain, where it has one: the same path on that host,
   * which serves the same files.
   */
  public String absolute(String url, Optional<String> host) {
    return host.filter(this::isElsewhere)
        .map(h -> "https://" + h + link(url))
        .orElse(absolute(url));
  }

  /** Whether a domain is not that of the site. */
  public boolean isElsewhere(String host) {
    return !host.equalsIgnoreCase(settings.hostName());
  }

  /** The whole address of a document, which search engines are to know it by. */
  public String canonical(Document document, Edition edition) {
    return absolute(of(document), Microsites.host(document, edition));
  }

  /** The whole address of something that is linked as {@link #link} says. */
  public String absoluteLink(String link) {
    return host.substring(0, host.length() - basePath.length()) + link;
  }

  /** The file under the output folder that answers an address. */
  public static String file(String url) {
    String path = url.substring(1);
    return path.isEmpty() || path.endsWith("/") ? path.concat("index.html") : path;
  }

  private String slug(Document document) {
    String last = document.id().substring(document.id().lastIndexOf('/') + 1);
    String slug = Slug.of(document.text("slug").orElse(last));
    return slug.isEmpty() ? last : slug;
  }

  private Optional<String> microsite(Document document, String slug) {
    return Microsites.front(document)
        .map(
            front -> {
              String name = front.substring(front.indexOf('/') + 1);
              return front.equals(document.id()) ? "/" + slug + "/" : "/" + name + "/" + slug + "/";
            });
  }

  /** Pages stand at the root, other types under their folder; folders below it are kept. */
  private static String under(Document document, String slug) {
    int last = document.id().lastIndexOf('/');
    String folder = last < 0 ? "" : document.id().substring(0, last + 1);
    return (folder.startsWith("pages/") ? folder.substring("pages/".length()) : folder) + slug;
  }

  private int year(Document document) {
    return document.moment("date").map(date -> date.instant().atZone(zone).getYear()).orElse(0);
  }

  private static String paged(String url, int page) {
    return page == 1 ? url : url + "page/" + page + "/";
  }

  /** A path with what RFC 3986 does not allow in it percent-encoded. */
  public static String encoded(String url) {
    StringBuilder out = new StringBuilder(url.length());
    for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      if (plain) {
        out.append(c);
      } else {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return out.toString();
  }
}
