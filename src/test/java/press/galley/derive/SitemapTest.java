package press.galley.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.edit.Edition;
import press.galley.layout.Listing;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.layout.Urls;
import press.galley.site.Freeze;
import press.galley.site.Place;
import press.galley.site.Rules;
import press.galley.site.Settings;
import press.galley.site.Site;

class SitemapTest {

  @TempDir private Path folder;

  @Test
  void sitemapNamesEveryPageWithItsLastChangeAndItsLanguages() {
    ExampleNewsroom newsroom = ExampleNewsroom.empty(folder).at("https://choir.example/press");
    newsroom
        .file("content/pages/about.md", "---\ntitle: About\nupdated: 2026-02-03\n---\n")
        .file("content/pages/about.fr.md", "---\ntitle: À propos\n---\n")
        .file("content/pages/q&a.md", "---\ntitle: Questions\n---\n");
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
          <url>
            <loc>https://choir.example/press/</loc>
          </url>
          <url>
            <loc>https://choir.example/press/about/</loc>
            <lastmod>2026-02-03T00:00:00Z</lastmod>
            <xhtml:link rel="alternate" hreflang="en" href="https://choir.example/press/about/"/>
            <xhtml:link rel="alternate" hreflang="fr" href="https://choir.example/press/fr/about/"/>
            <xhtml:link rel="alternate" hreflang="x-default" href="https://choir.example/press/about/"/>
          </url>
          <url>
            <loc>https://choir.example/press/fr/about/</loc>
            <xhtml:link rel="alternate" hreflang="fr" href="https://choir.example/press/fr/about/"/>
            <xhtml:link rel="alternate" hreflang="en" href="https://choir.example/press/about/"/>
            <xhtml:link rel="alternate" hreflang="x-default" href="https://choir.example/press/about/"/>
          </url>
          <url>
            <loc>https://choir.example/press/news/</loc>
          </url>
          <url>
            <loc>https://choir.example/press/q-a/</loc>
          </url>
        </urlset>
        """,
        newsroom.baked().output("sitemap.xml"));
  }

  @Test
  void headNamesTheSameLanguagesAsTheSitemap() {
    String home = ExampleNewsroom.full(folder).baked().output("fr/index.html");
    assertEquals(
        List.of(
            "<link rel=\"alternate\" hreflang=\"en\" href=\"https://choir.example/\">",
            "<link rel=\"alternate\" hreflang=\"fr\" href=\"https://choir.example/fr/\">",
            "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://choir.example/\">"),
        home.lines().filter(line -> line.contains("hreflang")).toList());
  }

  @Test
  void sitemapWithMorePagesThanAFileMayHoldIsSplit() throws IOException {
    Map<String, String> files = map(5, new Sitemap.Limits(2, 10_000));
    assertEquals(
        List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"),
        files.keySet().stream().sorted().toList());
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <sitemap>
            <loc>https://choir.example/sitemap-1.xml</loc>
          </sitemap>
          <sitemap>
            <loc>https://choir.example/sitemap-2.xml</loc>
          </sitemap>
          <sitemap>
            <loc>https://choir.example/sitemap-3.xml</loc>
          </sitemap>
        </sitemapindex>
        """,
        files.get("sitemap.xml"));
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
          <url>
            <loc>https://choir.example/p5/</loc>
          </url>
        </urlset>
        """,
        files.get("sitemap-3.xml"));
  }

  @Test
  void sitemapWithMoreBytesThanAFileMayHoldIsSplit() throws IOException {
    int one = map(1, Sitemap.Limits.PROTOCOL).get("sitemap.xml").length();
    Map<String, String> files = map(4, new Sitemap.Limits(50_000, one + 100));
    assertEquals(3, files.size());
    assertEquals(2, files.get("sitemap-2.xml").split("<loc>", -1).length - 1);
  }

  @Test
  void limitsAreThoseOfTheProtocol() {
    assertEquals(new Sitemap.Limits(50_000, 52_428_800), Sitemap.Limits.PROTOCOL);
  }

  @Test
  void robotsAreLetInAndShownTheMap() {
    ExampleNewsroom newsroom = ExampleNewsroom.empty(folder).at("https://choir.example/press");
    assertEquals(
        """
        User-agent: *
        Allow: /

        Sitemap: https://choir.example/press/sitemap.xml
        """,
        newsroom.baked().output("robots.txt"));
  }

  @Test
  void robotsFileOfTheSiteTakesThePlaceOfOurs() {
    ExampleNewsroom newsroom = ExampleNewsroom.empty(folder);
    newsroom.file("assets/robots.txt", "User-agent: *\nDisallow: /\n");
    assertEquals("User-agent: *\nDisallow: /\n", newsroom.baked().output("robots.txt"));
  }

  private Map<String, String> map(int pages, Sitemap.Limits limits) throws IOException {
    Settings settings = new Settings(Map.of("site.host", ExampleNewsroom.HOST));
    Edition edition =
        Edition.at(
            Instant.EPOCH,
            List.of(),
            new Site(folder, folder.resolve("out"), settings, Rules.GALLEY, Freeze.NONE));
    Sitemap sitemap = new Sitemap(new Urls(settings), new Forms(), limits);
    Map<String, String> files = new TreeMap<>();
    for (Output output :
        sitemap.derive(
            edition, IntStream.rangeClosed(1, pages).mapToObj(SitemapTest::page).toList())) {
      files.put(output.file(), new String(output.bytes(), StandardCharsets.UTF_8));
    }
    return files;
  }

  private static Page page(int number) {
    String url = "/p" + number + "/";
    Listing listing = new Listing(Optional.empty(), List.of());
    return new Page(
        url, Urls.file(url), "en", "page.ftlh", Map.of(), Place.of("x"), Optional.of(listing));
  }
}
