package press.galley.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.json.simple.parser.JSONParser;
import org.json.simple.parser.ParseException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {

  private static final String ID = "tag:choir.example,2026:releases/2026/second-hall:en";

  @TempDir private Path folder;

  @Test
  void rssSaysAllOfTheNews() throws FeedException {
    ExampleNewsroom newsroom = ExampleNewsroom.full(folder).baked();
    Channel channel = (Channel) parsed(newsroom.output("feed.xml"));
    assertEquals("rss_2.0", channel.getFeedType());
    assertEquals("Choir news", channel.getTitle());
    assertEquals("https://choir.example/", channel.getLink());
    assertEquals("What we sing", channel.getDescription());
    assertEquals("en", channel.getLanguage());
    assertEquals(Instant.parse("2026-04-02T09:30:00Z"), channel.getLastBuildDate().toInstant());
    assertEquals(2, channel.getItems().size());
    Item item = channel.getItems().get(0);
    assertEquals("The choir opens a second hall", item.getTitle());
    assertEquals("https://choir.example/news/2026/second-hall/", item.getLink());
    assertEquals(ID, item.getGuid().getValue());
    assertFalse(item.getGuid().isPermaLink());
    assertEquals(Instant.parse("2026-03-01T09:00:00Z"), item.getPubDate().toInstant());
    assertEquals("Twice the room for the same songs.", item.getDescription().getValue());
    assertEquals(html("https://choir.example"), item.getContent().getValue());
    assertEquals(
        List.of("Halls", "Music & dance"),
        item.getCategories().stream().map(category -> category.getValue()).toList());
    DCModule dublinCore = (DCModule) item.getModule(DCModule.URI);
    assertEquals("The Example Choir", dublinCore.getCreator());
  }

  @Test
  void rssNamesItselfAndWritesDatesWithTheirZone() {
    String rss = ExampleNewsroom.full(folder).baked().output("feed.xml");
    assertTrue(
        rss.contains(
            "<atom:link rel=\"self\" type=\"application/rss+xml\""
                + " href=\"https://choir.example/feed.xml\"/>"));
    assertTrue(rss.contains("<lastBuildDate>Thu, 02 Apr 2026 10:30:00 +0100</lastBuildDate>"));
    assertTrue(rss.contains("<channel xml:lang=\"en\">"));
  }

  @Test
  void feedOfAnotherLanguageIsDescribedInIt() {
    ExampleNewsroom newsroom = ExampleNewsroom.full(folder).baked();
    assertTrue(
        newsroom.output("fr/feed.xml").contains("<description>Ce que nous chantons</description>"));
    assertTrue(newsroom.output("fr/atom.xml").contains(">Ce que nous chantons</subtitle>"));
    assertTrue(newsroom.output("fr/feed.json").contains("\"Ce que nous chantons\""));
  }

  @Test
  void atomSaysAllOfTheNews() throws FeedException {
    ExampleNewsroom newsroom = ExampleNewsroom.full(folder).baked();
    Feed feed = (Feed) parsed(newsroom.output("atom.xml"));
    assertEquals("atom_1.0", feed.getFeedType());
    assertEquals("https://choir.example/atom.xml", feed.getId());
    assertEquals("Choir news", feed.getTitle());
    assertEquals("What we sing", feed.getSubtitle().getValue());
    assertEquals(Instant.parse("2026-04-02T09:30:00Z"), feed.getUpdated().toInstant());
    assertEquals("The Example Choir", feed.getAuthors().get(0).getName());
    assertEquals("https://choir.example/atom.xml", feed.getOtherLinks().get(0).getHref());
    assertEquals("self", feed.getOtherLinks().get(0).getRel());
    assertEquals("https://choir.example/", feed.getAlternateLinks().get(0).getHref());
    assertEquals("en", feed.getAlternateLinks().get(0).getHreflang());
    assertEquals(2, feed.getEntries().size());
    Entry entry = feed.getEntries().get(0);
    assertEquals(ID, entry.getId());
    assertEquals("The choir opens a second hall", entry.getTitle());
    assertEquals(
        "https://choir.example/news/2026/second-hall/", entry.getAlternateLinks().get(0).getHref());
    assertEquals(Instant.parse("2026-03-01T09:00:00Z"), entry.getPublished().toInstant());
    assertEquals(Instant.parse("2026-04-02T09:30:00Z"), entry.getUpdated().toInstant());
    assertEquals("Twice the room for the same songs.", entry.getSummary().getValue());
    assertEquals(
        List.of("Halls", "Music & dance"),
        entry.getCategories().stream().map(Category::getTerm).toList());
    Content content = entry.getContents().get(0);
    assertEquals("html", content.getType());
    assertEquals(html("https://choir.example"), content.getValue());
  }

  @Test
  void atomSaysItsLanguageAndWritesDatesWithTheirZone() {
    String atom = ExampleNewsroom.full(folder).baked().output("atom.xml");
    assertTrue(atom.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">"));
    assertTrue(atom.contains("<updated>2026-04-02T10:30:00+01:00</updated>"));
  }

  @Test
  void jsonFeedSaysAllOfTheNews() throws ParseException {
    Map<?, ?> feed = json(ExampleNewsroom.full(folder).baked().output("feed.json"));
    List<?> items = (List<?>) feed.get("items");
    assertEquals(2, items.size());
    assertEquals(
        Map.of(
            "version", "https://jsonfeed.org/version/1.1",
            "title", "Choir news",
            "description", "What we sing",
            "language", "en",
            "home_page_url", "https://choir.example/",
            "feed_url", "https://choir.example/feed.json",
            "authors",
                List.of(Map.of("name", "The Example Choir", "url", "https://choir.example/")),
            "items", items),
        feed);
    assertEquals(
        Map.of(
            "id", ID,
            "url", "https://choir.example/news/2026/second-hall/",
            "title", "The choir opens a second hall",
            "summary", "Twice the room for the same songs.",
            "content_html", html("https://choir.example"),
            "image", "https://choir.example/news/2026/second-hall/lead.svg",
            "date_published", "2026-03-01T09:00:00Z",
            "date_modified", "2026-04-02T10:30:00+01:00",
            "tags", List.of("Halls", "Music & dance")),
        items.get(0));
  }

  @Test
  void languageTagAndMemberHaveFeedsOfTheirOwn() throws FeedException {
    ExampleNewsroom newsroom = ExampleNewsroom.full(folder).baked();
    List<String> folders =
        List.of("", "fr/", "fr/tags/salles/", "members/choir/", "tags/halls/", "tags/music-dance/");
    for (String file : List.of("feed.xml", "atom.xml", "feed.json")) {
      assertEquals(folders.stream().map(f -> f + file).toList(), newsroom.named(file));
    }
    Feed french = (Feed) parsed(newsroom.output("fr/atom.xml"));
    assertEquals(List.of("Une deuxième salle"), titles(french));
    assertEquals("fr", french.getAlternateLinks().get(0).getHreflang());
    Feed tag = (Feed) parsed(newsroom.output("tags/music-dance/atom.xml"));
    assertEquals("Choir news: Music & dance", tag.getTitle());
    assertEquals(List.of("The choir opens a second hall", "First song"), titles(tag));
    Feed member = (Feed) parsed(newsroom.output("members/choir/atom.xml"));
    assertEquals("Choir news: Exampleton Choir", member.getTitle());
    assertEquals(
        "https://choir.example/members/choir/", member.getAlternateLinks().get(0).getHref());
    assertEquals(List.of("The choir opens a second hall"), titles(member));
  }

  @Test
  void headsOfPagesNameExactlyTheFeedsThatExist() {
    ExampleNewsroom newsroom = ExampleNewsroom.full(folder).baked();
    assertEquals(
        List.of("/feed.xml", "/atom.xml", "/feed.json"), feeds(newsroom.output("index.html")));
    assertEquals(
        List.of(
            "/feed.xml",
            "/atom.xml",
            "/feed.json",
            "/members/choir/feed.xml",
            "/members/choir/atom.xml",
            "/members/choir/feed.json"),
        feeds(newsroom.output("members/choir/index.html")));
    assertEquals(
        List.of(
            "/fr/feed.xml",
            "/fr/atom.xml",
            "/fr/feed.json",
            "/fr/tags/salles/feed.xml",
            "/fr/tags/salles/atom.xml",
            "/fr/tags/salles/feed.json"),
        feeds(newsroom.output("fr/tags/salles/index.html")));
  }

  @Test
  void newsroomWithoutNewsHasNoFeedAndNamesNone() {
    ExampleNewsroom newsroom =
        ExampleNewsroom.empty(folder)
            .file(
                "content/members/choir.md", "---\ntitle: Choir\ncountry: GB\ntags: [Halls]\n---\n")
            .baked();
    assertEquals(List.of(), newsroom.named("feed.xml"));
    assertEquals(List.of(), feeds(newsroom.output("index.html")));
    assertEquals(List.of(), feeds(newsroom.output("tags/halls/index.html")));
  }

  @Test
  void feedHoldsTheNewestTwentyAndNothingEmbargoed() throws FeedException {
    ExampleNewsroom newsroom = ExampleNewsroom.empty(folder);
    for (int day = 1; day <= 23; day++) {
      String embargo = day == 23 ? "embargo: 2027-01-01\n" : "";
      newsroom.file(
          "content/releases/r%02d.md".formatted(day),
          "---\ntitle: News %d\ndate: 2026-02-%02d\n%s---\nText.\n".formatted(day, day, embargo));
    }
    Feed feed = (Feed) parsed(newsroom.baked().output("atom.xml"));
    List<String> newest =
        IntStream.rangeClosed(3, 22).mapToObj(day -> "News " + (25 - day)).toList();
    assertEquals(newest, titles(feed));
  }

  @Test
  void correctionMakesTheItemAndTheFeedNewer() throws FeedException {
    ExampleNewsroom newsroom =
        ExampleNewsroom.empty(folder)
            .file(
                "content/releases/song.md",
                """
                ---
                title: Song
                date: 2026-02-01
                corrections:
                  - {at: "2026-02-03T10:00:00Z", note: Not this one}
                  - {at: "2026-02-02T10:00:00Z", note: Nor that one}
                ---
                Text.
                """)
            .baked();
    Feed feed = (Feed) parsed(newsroom.output("atom.xml"));
    assertEquals(Instant.parse("2026-02-03T10:00:00Z"), feed.getUpdated().toInstant());
    assertEquals(
        Instant.parse("2026-02-01T00:00:00Z"), feed.getEntries().get(0).getPublished().toInstant());
  }

  @Test
  void minorCorrectionStandsOnThePageAndMovesNoDate() throws FeedException {
    ExampleNewsroom newsroom =
        ExampleNewsroom.empty(folder)
            .file(
                "templates/release.ftlh",
                "${page.jsonLd?no_esc} ${page.openGraph.modifiedTime}"
                    + " <#list content.corrections as c>${c.note?no_esc}</#list>")
            .file(
                "content/releases/song.md",
                """
                ---
                title: Song
                date: 2026-02-01
                corrections:
                  - {at: "2026-02-03T10:00:00Z", note: A slip, minor: true}
                ---
                Text.
                """)
            .baked();
    Feed feed = (Feed) parsed(newsroom.output("atom.xml"));
    Instant date = Instant.parse("2026-02-01T00:00:00Z");
    assertEquals(date, feed.getUpdated().toInstant());
    assertEquals(date, feed.getEntries().get(0).getUpdated().toInstant());
    String page = newsroom.output("news/2026/song/index.html");
    assertTrue(page.endsWith(" 2026-02-01T00:00:00Z <p>A slip</p>\n"), page);
    assertTrue(page.contains("\"dateModified\":\"2026-02-01T00:00:00Z\""), page);
    assertFalse(page.contains("CorrectionComment"), page);
    assertFalse(newsroom.output("sitemap.xml").contains("2026-02-03"));
  }

  @Test
  void idStaysWhenTheSlugTheTitleAndThePathOfTheHostChange() throws FeedException {
    ExampleNewsroom newsroom = ExampleNewsroom.empty(folder).at("https://choir.example:8443/news");
    newsroom.file(
        "content/releases/song.md",
        "---\ntitle: Another title\nslug: another\ndate: 2026-02-01\n---\n");
    Entry entry = ((Feed) parsed(newsroom.baked().output("atom.xml"))).getEntries().get(0);
    assertEquals("tag:choir.example,2026:releases/song:en", entry.getId());
    assertEquals(
        "https://choir.example:8443/news/news/2026/another/",
        entry.getAlternateLinks().get(0).getHref());
  }

  @Test
  void underAPathEveryAddressIsWhole() throws FeedException {
    ExampleNewsroom newsroom =
        ExampleNewsroom.full(folder).at("https://choir.example/press").baked();
    Feed feed = (Feed) parsed(newsroom.output("members/choir/atom.xml"));
    assertEquals("https://choir.example/press/members/choir/atom.xml", feed.getId());
    assertEquals(
        html("https://choir.example/press"),
        feed.getEntries().get(0).getContents().get(0).getValue());
    assertEquals(
        List.of("/press/feed.xml", "/press/atom.xml", "/press/feed.json"),
        feeds(newsroom.output("index.html")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Songs </title><script>alert(1)</script>",
        "This & that &amp; those",
        "CDATA ends here: ]]> or not",
        "Singing \uD83C\uDFB6 and \uD83D\uDC69\u200D\uD83C\uDFA4",
        "מקהלה שרה بصوت عال",
        "Quotes \" and ' and \\ and \u2028 and \u2029"
      })
  void hostileTitleArrivesAsItWasWritten(String title) throws FeedException, ParseException {
    ExampleNewsroom newsroom =
        ExampleNewsroom.empty(folder).file("content/releases/a.md", song(title));
    newsroom.baked();
    assertEquals(List.of(title), titles((Feed) parsed(newsroom.output("atom.xml"))));
    Channel channel = (Channel) parsed(newsroom.output("feed.xml"));
    assertEquals(title, channel.getItems().get(0).getTitle());
    assertEquals(title, item(newsroom.output("feed.json")).get("title"));
  }

  @Test
  void controlCharactersAreDroppedFromXmlAndEscapedInJson() throws FeedException, ParseException {
    String title = "Be\u0001ll \u000b and\u001f\uFFFE song";
    ExampleNewsroom newsroom =
        ExampleNewsroom.empty(folder).file("content/releases/a.md", song(title));
    newsroom.bake();
    assertEquals(List.of("Bell  and song"), titles((Feed) parsed(newsroom.output("atom.xml"))));
    Channel channel = (Channel) parsed(newsroom.output("feed.xml"));
    assertEquals("Bell  and song", channel.getItems().get(0).getTitle());
    assertEquals(title, item(newsroom.output("feed.json")).get("title"));
  }

  /** A title as YAML writes any text: in quotes, with escapes. */
  private static String song(String title) {
    StringBuilder quoted = new StringBuilder();
    title
        .chars()
        .forEach(
            c -> {
              boolean plain = c >= 0x20 && c < 0x7F && c != '"' && c != '\\';
              boolean kept = plain || Character.isSurrogate((char) c);
              quoted.append(kept ? String.valueOf((char) c) : "\\u%04x".formatted(c));
            });
    return "---\ntitle: \"" + quoted + "\"\ndate: 2026-02-01\n---\nText.\n";
  }

  /** The text of the release, its links whole. */
  private static String html(String host) {
    return """
        <p>See <a href="HOST/members/choir/">the choir</a>, <a href="HOST/news/">all news</a> and \
        <a href="HOST/news/2026/second-hall/#songs">the songs</a>.</p>
        <h2 id="songs">Songs</h2>
        <p>Many &amp; long.</p>"""
        .replace("HOST", host);
  }

  private static List<String> titles(Feed feed) {
    return feed.getEntries().stream().map(Entry::getTitle).toList();
  }

  private static List<String> feeds(String page) {
    return Jsoup.parse(page).select("link[title]").eachAttr("href");
  }

  private static Map<?, ?> item(String feed) throws ParseException {
    return (Map<?, ?>) ((List<?>) json(feed).get("items")).get(0);
  }

  private static Map<?, ?> json(String text) throws ParseException {
    return (Map<?, ?>) new JSONParser().parse(text);
  }

  private static WireFeed parsed(String xml) throws FeedException {
    return new WireFeedInput().build(new StringReader(xml));
  }
}
