package press.galley.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.check.LinkCheck;

/**
 * No page grows without bound. A newsroom of choirs that do not exist: 130 members, 61 people, 65
 * events, and 45 releases about the first of each.
 */
class LongListsTest {

  private static final String HOST = "https://newsroom.example.org";

  @TempDir private static Path site;
  private static BakedNewsroom newsroom;

  @BeforeAll
  static void bake() throws IOException {
    for (String folder : List.of("templates", "assets", "data")) {
      copy(Path.of(folder), site.resolve(folder));
    }
    Files.copy(Path.of("jbake.properties"), site.resolve("jbake.properties"));
    many(130, "members/choir", n -> "title: Choir " + n + " of Nowhere\ncountry: GB");
    many(61, "people/singer", n -> "title: Singer " + n + "\nrole: Alto");
    many(
        65,
        "events/song",
        n -> "title: Song " + n + "\nstarts: " + (n <= 3 ? "2027-05-01" : "2020-05-01"));
    many(45, "releases/hum", n -> "title: Hum " + n + "\ndate: 2025-01-01\n" + naming("001"));
    many(20, "releases/buzz", n -> "title: Buzz " + n + "\ndate: 2024-01-01\n" + naming("002"));
    write("members/choir-001.fr.md", "title: Chœur 1\ncountry: GB");
    write("releases/hum-001.fr.md", "title: Fredon\ndate: 2025-01-01");
    newsroom = BakedNewsroom.bake(site);
  }

  @AfterAll
  static void putAway() {
    newsroom.close();
  }

  @Test
  void directoriesAreInPagesOfSixty() {
    assertEquals(List.of(60, 60, 10), counts("members/%s", 3, ".memberlist-item"));
    assertEquals(List.of(60, 1), counts("people/%s", 2, ".peoplelist-item"));
    assertEquals(List.of(60, 5), counts("events/%s", 2, ".newslist > li"));
    assertEquals("130 members", page("members/page/3/").expectFirst("p.band-title").text());
    assertFalse(has("members/page/4/"));
  }

  @Test
  void directoryInPagesLeadsToItsNeighbours() {
    Document page = page("members/page/2/");
    assertEquals("Members, page 2", page.expectFirst("h1").text());
    assertEquals(
        List.of(
            "Previous /members/",
            "Page 1 /members/",
            "Page 2 /members/page/2/",
            "Page 3 /members/page/3/",
            "Next /members/page/3/"),
        links(page, ".pager a"));
    assertEquals(HOST + "/members/page/2/", page.expectFirst("[rel=canonical]").attr("href"));
    assertEquals(List.of(), page.select("[rel=alternate][hreflang]").eachAttr("href"));
    assertEquals(3, page("members/").select("[rel=alternate][hreflang]").size());
  }

  @Test
  void eventsToComeStandBeforeThosePastAndOnlyThere() {
    assertEquals(
        List.of("Coming up", "Past events"), page("events/").select("h2.band-title").eachText());
    assertEquals(3, page("events/").select("section:first-of-type .newslist > li").size());
    assertEquals(List.of("Past events"), page("events/page/2/").select("h2.band-title").eachText());
  }

  @Test
  void homePageShowsNoMoreMembersThanAPageOfTheirList() {
    assertEquals(60, page("").select(".memberlist-item").size());
  }

  @Test
  void pageOfWhatReleasesNameShowsTheNewestTwentyAndLeadsToAll() {
    for (String named : List.of("members/choir-001/", "people/singer-001/", "events/song-001/")) {
      Document page = page(named);
      assertEquals(20, page.select(".newslist > li").size(), named);
      assertEquals(
          List.of("All news of " + page.expectFirst("h1").text() + " /" + named + "news/"),
          links(page, ".more a"));
      assertEquals(List.of(10, 10, 10, 10, 5), counts(named + "news/%s", 5, ".newslist > li"));
    }
  }

  @Test
  void twentyReleasesNeedNoPageOfTheirOwn() {
    assertEquals(20, page("members/choir-002/").select(".newslist > li").size());
    assertEquals(List.of(), links(page("members/choir-002/"), ".more a"));
    assertFalse(has("members/choir-002/news/"));
  }

  @Test
  void listOfAMembersNewsSaysWhereItStandsAndOffersTheMembersFeed() {
    Document page = page("members/choir-001/news/page/2/");
    assertEquals("News of Choir 1 of Nowhere, page 2", page.expectFirst("h1").text());
    assertEquals(
        List.of(
            "Members /members/",
            "Choir 1 of Nowhere /members/choir-001/",
            "News /members/choir-001/news/"),
        links(page, ".breadcrumbs a"));
    assertEquals(
        HOST + "/members/choir-001/news/page/2/", page.expectFirst("[rel=canonical]").attr("href"));
    assertTrue(
        page.select("link[type=application/rss+xml]")
            .eachAttr("href")
            .contains("/members/choir-001/feed.xml"));
    assertEquals(
        "Actualités : Chœur 1", page("fr/members/choir-001/news/").expectFirst("h1").text());
  }

  @Test
  void everyPageStandsInTheSitemap() {
    String map = newsroom.text("sitemap.xml");
    for (String url : List.of("members/page/3/", "events/page/2/", "people/singer-001/news/")) {
      assertTrue(map.contains("<loc>" + HOST + "/" + url + "</loc>"), url);
    }
  }

  @Test
  void everyPageIsValidAndEveryLinkLeadsSomewhere() throws Exception {
    assertEquals(List.of(), newsroom.report().problems());
    assertEquals("", Conformance.messages(newsroom));
    assertEquals(List.of(), LinkCheck.run(newsroom.folder(), newsroom.folder(), HOST).problems());
  }

  private static String naming(String number) {
    return "members: [members/choir-"
        + number
        + "]\npeople: [people/singer-"
        + number
        + "]\nevents: [events/song-"
        + number
        + "]";
  }

  private interface Head {
    String of(int number);
  }

  private static void many(int count, String name, Head head) {
    for (int n = 1; n <= count; n++) {
      write("%s-%03d.md".formatted(name, n), head.of(n));
    }
  }

  private static void write(String path, String head) {
    try {
      Path file = site.resolve("content").resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "---\n" + head + "\n---\nText.\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static List<Integer> counts(String address, int pages, String item) {
    return IntStream.rangeClosed(1, pages)
        .mapToObj(n -> page(address.formatted(n == 1 ? "" : "page/" + n + "/")))
        .map(page -> page.select(item).size())
        .toList();
  }

  private static boolean has(String address) {
    return Files.exists(newsroom.folder().resolve(address + "index.html"));
  }

  private static Document page(String address) {
    return Jsoup.parse(newsroom.text(address + "index.html"));
  }

  private static List<String> links(Document page, String selector) {
    return page.select(selector).stream().map(a -> a.text() + " " + a.attr("href")).toList();
  }
}
