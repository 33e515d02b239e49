package press.galley.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.json.simple.parser.JSONParser;
import org.json.simple.parser.ParseException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructuredDataTest {

  private static final String CHOIR =
      "{'@type':'Organization','@id':'HOST/#organisation','name':'The Example Choir','url':'HOST/'}";

  @TempDir private Path folder;

  @Test
  void releaseIsANewsArticle() {
    assertEquals(
        expected(
            "{'@type':'NewsArticle','@id':'HOST/news/2026/second-hall/#release',"
                + "'mainEntityOfPage':'HOST/news/2026/second-hall/',"
                + "'headline':'The choir opens a second hall',"
                + "'description':'Twice the room for the same songs.',"
                + "'datePublished':'2026-03-01T09:00:00Z',"
                + "'dateModified':'2026-04-02T10:30:00+01:00','inLanguage':'en',"
                + "'image':{'@type':'ImageObject',"
                + "'url':'HOST/news/2026/second-hall/lead.svg','width':800,'height':450,"
                + "'caption':'The hall.','creditText':'A. Painter'},"
                + "'dateline':'Exampleton','author':"
                + CHOIR
                + ",'publisher':"
                + CHOIR
                + ",'keywords':['Halls','Music \\u0026 dance'],"
                + "'about':[{'@type':'Organization','@id':'HOST/members/choir/#member',"
                + "'name':'Exampleton Choir','url':'HOST/members/choir/'},"
                + "{'@type':'Event','@id':'HOST/events/concert/#event',"
                + "'name':'Spring concert','url':'HOST/events/concert/'}],"
                + "'mentions':[{'@type':'Person','@id':'HOST/people/ada/#person',"
                + "'name':'Ada Example','url':'HOST/people/ada/'}],"
                + "'correction':[{'@type':'CorrectionComment','text':'The hall has two doors.',"
                + "'datePublished':'2026-03-05T08:00:00Z'}],"
                + "'isAccessibleForFree':true},"
                + "{'@type':'BreadcrumbList','itemListElement':["
                + "{'@type':'ListItem','position':1,'name':'News','item':'HOST/news/'},"
                + "{'@type':'ListItem','position':2,'name':'The choir opens a second hall',"
                + "'item':'HOST/news/2026/second-hall/'}]}"),
        data("news/2026/second-hall/index.html"));
  }

  @Test
  void memberIsAnOrganisation() {
    assertEquals(
        expected(
            "{'@type':'Organization','@id':'HOST/members/choir/#member',"
                + "'mainEntityOfPage':'HOST/members/choir/','name':'Exampleton Choir',"
                + "'description':'It sings.','url':'https://sing.example/',"
                + "'address':{'@type':'PostalAddress','addressLocality':'Exampleton',"
                + "'addressCountry':'GB'},"
                + "'location':{'@type':'Place','geo':{'@type':'GeoCoordinates',"
                + "'latitude':52.5,'longitude':-1.25}},"
                + "'parentOrganization':{'@type':'Organization','name':'Example University'},"
                + "'memberOf':"
                + CHOIR
                + ",'sameAs':'https://ror.org/012345678'},"
                + crumbs("Members", "members/", "Exampleton Choir", "members/choir/")),
        data("members/choir/index.html"));
  }

  @Test
  void personIsAPerson() {
    assertEquals(
        expected(
            "{'@type':'Person','@id':'HOST/people/ada/#person',"
                + "'mainEntityOfPage':'HOST/people/ada/','name':'Ada Example',"
                + "'description':'She conducts.','url':'HOST/people/ada/','jobTitle':'Conductor',"
                + "'affiliation':[{'@type':'Organization','@id':'HOST/members/choir/#member',"
                + "'name':'Exampleton Choir','url':'HOST/members/choir/'}],"
                + "'knowsLanguage':['en','fr'],'sameAs':['https://ada.example/']},"
                + crumbs("People", "people/", "Ada Example", "people/ada/")),
        data("people/ada/index.html"));
  }

  @Test
  void eventIsAnEvent() {
    assertEquals(
        expected(
            "{'@type':'Event','@id':'HOST/events/concert/#event',"
                + "'mainEntityOfPage':'HOST/events/concert/','name':'Spring concert',"
                + "'description':'All songs.','url':'HOST/events/concert/',"
                + "'startDate':'2026-07-10T19:30:00+01:00','endDate':'2026-07-10T21:30:00+01:00',"
                + "'eventStatus':'https://schema.org/EventPostponed',"
                + "'eventAttendanceMode':'https://schema.org/MixedEventAttendanceMode',"
                + "'location':[{'@type':'Place','name':'Example Hall',"
                + "'address':{'@type':'PostalAddress','addressLocality':'Exampleton',"
                + "'addressCountry':'GB'}},"
                + "{'@type':'VirtualLocation','url':'HOST/events/concert/'}],"
                + "'organizer':["
                + CHOIR
                + ",{'@type':'Organization','name':'Friends of Song'}],"
                + "'performer':[{'@type':'Person','@id':'HOST/people/ada/#person',"
                + "'name':'Ada Example','url':'HOST/people/ada/'}],'inLanguage':'en'},"
                + crumbs("Events", "events/", "Spring concert", "events/concert/")),
        data("events/concert/index.html"));
  }

  @Test
  void homePageIsTheWebSiteOfTheOrganisation() {
    ExampleNewsroom newsroom =
        ExampleNewsroom.full(folder).file("assets/images/mark.svg", "<svg/>\n");
    assertEquals(
        expected(
            "{'@type':'WebSite','@id':'HOST/#website','url':'HOST/','name':'Choir news',"
                + "'description':'What we sing','inLanguage':'en',"
                + "'publisher':{'@id':'HOST/#organisation'}},"
                + CHOIR.replace("}", ",'logo':'HOST/images/mark.HASH.svg'}")),
        data(newsroom, "index.html").replaceAll("mark\\.[0-9a-f]{10}\\.svg", "mark.HASH.svg"));
  }

  @Test
  void listIsACollectionAndTheNotFoundPageIsNothing() {
    assertEquals(
        expected(
            "{'@type':'CollectionPage','url':'HOST/fr/news/','name':'News','inLanguage':'fr',"
                + "'isPartOf':{'@id':'HOST/fr/#website'}}"),
        data("fr/news/index.html"));
    assertEquals("", data("404.html"));
  }

  @Test
  void dayAndMonthAloneStayWhatTheyAre() {
    ExampleNewsroom newsroom = ExampleNewsroom.full(folder);
    newsroom
        .file(
            "content/events/days.md",
            "---\ntitle: Days\nstarts: 2026-08-01\nends: 2026-08-03\nmode: online\n---\n")
        .file("content/events/month.md", "---\ntitle: Month\nstarts: 2026-09\n---\n");
    String days = data(newsroom, "events/days/index.html");
    assertTrue(days.contains("\"startDate\":\"2026-08-01\",\"endDate\":\"2026-08-03\""), days);
    assertTrue(
        days.contains(
            "\"eventStatus\":\"https://schema.org/EventScheduled\",\"eventAttendanceMode\":"
                + "\"https://schema.org/OnlineEventAttendanceMode\",\"location\":"
                + "[{\"@type\":\"VirtualLocation\",\"url\":\"HOST/events/days/\"}]"
                    .replace("HOST", ExampleNewsroom.HOST)),
        days);
    String month = data(newsroom, "events/month/index.html");
    assertTrue(month.contains("\"startDate\":\"2026-09\",\"eventStatus\""), month);
    assertFalse(month.contains("location"), month);
  }

  @Test
  void withdrawnReleaseIsOnlyAPage() {
    ExampleNewsroom newsroom = ExampleNewsroom.full(folder);
    newsroom.file(
        "content/releases/gone.md",
        """
            ---
            title: Gone
            date: 2026-02-01
            withdrawn: {at: 2026-02-02, reason: It was wrong}
            ---
            Text.
            """);
    String data = data(newsroom, "news/2026/gone/index.html");
    assertTrue(
        data.contains("{\"@type\":\"WebPage\",\"url\":\"https://choir.example/news/2026/gone/\""));
    assertFalse(data.contains("NewsArticle"), data);
    assertTrue(
        data.contains(
            "\"creativeWorkStatus\":\"Withdrawn\",\"correction\":{\"@type\":\"CorrectionComment\","
                + "\"text\":\"It was wrong\",\"datePublished\":\"2026-02-02T00:00:00Z\"}"),
        data);
  }

  @Test
  void hostileTitleCanNotLeaveTheScript() throws ParseException {
    String title = "</script><!-- & ]]> \uD83C\uDFB6 שיר";
    ExampleNewsroom newsroom =
        ExampleNewsroom.empty(folder)
            .file("content/pages/x.md", "---\ntitle: '" + title + "'\n---\n");
    String data = data(newsroom, "x/index.html");
    assertTrue(
        data.contains("\"name\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 ]]\\u003e "), data);
    Map<?, ?> page =
        (Map<?, ?>) ((List<?>) ((Map<?, ?>) new JSONParser().parse(data)).get("@graph")).get(0);
    assertEquals(title, page.get("name"));
  }

  @Test
  void openGraphSaysWhenAnArticleWasPublishedAndHowLargeItsImageIs() {
    String html = ExampleNewsroom.full(folder).baked().output("news/2026/second-hall/index.html");
    assertEquals(
        """
        type=article
        title=The choir opens a second hall
        description=Twice the room for the same songs.
        url=https://choir.example/news/2026/second-hall/
        siteName=Choir news
        locale=en
        localeAlternates=fr
        image=https://choir.example/news/2026/second-hall/lead.svg
        imageAlt=A hall
        imageWidth=800
        imageHeight=450
        publishedTime=2026-03-01T09:00:00Z
        modifiedTime=2026-04-02T10:30:00+01:00
        tags=Halls, Music & dance
        """,
        String.join(
            "",
            Jsoup.parse(html).select("meta[property]").stream()
                .map(meta -> meta.attr("property") + "=" + meta.attr("content") + "\n")
                .toList()));
  }

  @Test
  void underAPathEveryAddressOfTheDataIsWhole() {
    ExampleNewsroom newsroom = ExampleNewsroom.full(folder).at("https://choir.example/press");
    for (String page :
        List.of("index.html", "events/concert/index.html", "members/choir/index.html")) {
      String data = data(newsroom, page);
      assertTrue(data.contains("https://choir.example/press/"), data);
      assertFalse(data.replace("https://choir.example/press/", "").contains("choir.example"), data);
    }
  }

  private String data(String page) {
    return data(ExampleNewsroom.full(folder), page);
  }

  private static String data(ExampleNewsroom newsroom, String page) {
    return Jsoup.parse(newsroom.baked().output(page)).selectFirst("script").data();
  }

  private static String crumbs(String list, String listUrl, String title, String url) {
    return "{'@type':'BreadcrumbList','itemListElement':["
        + "{'@type':'ListItem','position':1,'name':'%s','item':'HOST/%s'},".formatted(list, listUrl)
        + "{'@type':'ListItem','position':2,'name':'%s','item':'HOST/%s'}]}".formatted(title, url);
  }

  /** A graph, written here with apostrophes for quotation marks. */
  private static String expected(String graph) {
    return ("{'@context':'https://schema.org','@graph':[" + graph + "]}")
        .replace("HOST", ExampleNewsroom.HOST)
        .replace('\'', '"');
  }
}
