package press.galley.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PreviewSessionTest extends PreviewedNewsroom {

  @Test
  void aListsEditLeadsToItsTemplateAndATextsToItsFile() throws Exception {
    assertTrue(page("/").contains("\"source\":\"templates/home.ftlh\""), page("/"));
    assertTrue(page(OPENING_PAGE).contains("\"source\":\"content/releases/"), page(OPENING_PAGE));
  }

  @Test
  void savedTextIsToldAndShown() throws Exception {
    assertFalse(page(OPENING_PAGE).contains("A new word."));
    Files.writeString(
        site.resolve(OPENING), Files.readString(site.resolve(OPENING)) + "\nA new word.\n");
    pageWith("A new word.", OPENING_PAGE);
  }

  @Test
  void whatAPageHasAskedForIsThereThoughAnotherTextWasSavedMeanwhile() throws Exception {
    String page = page(OPENING_PAGE);
    String stylesheet = page.replaceFirst("(?s).*?\"(/css/[^\"]*)\".*", "$1");
    save("content/pages/about.md", "title:", "title: All");
    reader.version(3);
    assertEquals(200, reader.get(stylesheet).statusCode());
    save("content/pages/about.md", "title: All", "title:");
    reader.version(4);
    assertEquals(200, reader.get(OPENING_PAGE + "door.svg").statusCode());
    assertEquals(404, reader.get(OPENING_PAGE + "doors.svg").statusCode());
  }

  @Test
  void whatReadersCannotSeeIsMarkedForWriters() throws Exception {
    String page = page(EMBARGOED_PAGE);
    assertTrue(page.contains("Under embargo until 1 June 2026, 09:00 Europe/Paris."), page);
    assertTrue(page.contains("<meta name=\"robots\" content=\"noindex\">"), page);
    assertFalse(page(OPENING_PAGE).contains("galley-banner"));
  }

  @Test
  void linksToWhatReadersCannotSeeAreMarkedForWriters() throws Exception {
    String news = page("/news/");
    assertEquals(Set.of("embargoed", "draft"), marks(news));
    assertTrue(
        news.contains("<a data-galley-unseen=\"embargoed\" href=\"" + EMBARGOED_PAGE + "\""), news);
    save("content/releases/2025/embargoed.md", "embargo: 2026-06-01", "embargo: 2025-06-01");
    reader.until("/news/", response -> marks(response.body()).equals(Set.of("draft")));
    reader.asReaders("");
    assertEquals(Set.of(), marks(page("/news/")));
  }

  private static Set<String> marks(String page) {
    return Pattern.compile("data-galley-unseen=\"([^\"]*)\"")
        .matcher(page)
        .results()
        .map(mark -> mark.group(1))
        .collect(Collectors.toSet());
  }

  @Test
  void readersSeeWhatTheBakeWouldShowThemAtThatInstant() throws Exception {
    reader.asReaders("");
    assertEquals(404, reader.get(EMBARGOED_PAGE).statusCode());
    assertFalse(page("/news/").contains("Zugzwang"));
    reader.asReaders("2026-06-01T06:59:59Z");
    assertEquals(404, reader.get(EMBARGOED_PAGE).statusCode());
    reader.asReaders("2026-06-01T07:00:00Z");
    assertEquals(200, reader.get(EMBARGOED_PAGE).statusCode());
    assertTrue(page("/news/").contains("Zugzwang"));
  }

  @Test
  void timeCanBeMovedToJustBeforeAndAtEachComingChange() throws Exception {
    String page = page("/");
    assertTrue(page.contains("\"moment\":\"2026-06-01T06:59:59Z\""), page);
    assertTrue(page.contains("\"moment\":\"2026-06-01T07:00:00Z\""), page);
    assertEquals(
        "galley-sight=readers@2026-06-01T07:00:00Z; Path=/; HttpOnly; SameSite=Strict",
        reader
            .post("/_galley/sight", "sight=readers&at=2026-06-01T07%3A00%3A00Z")
            .headers()
            .firstValue("Set-Cookie")
            .orElse(""));
  }

  @Test
  void mistakeKeepsTheLastGoodTextAndGoesWhenItIsMended() throws Exception {
    String before = page(OPENING_PAGE);
    String date = before.replaceFirst("(?s).*<h1[^>]*>([^<]*)<.*", "$1");
    save(OPENING, "title:", "titel:");
    String page = pageWith("\"freshness\":\"last-good\"", OPENING_PAGE);
    assertTrue(page.contains(date), page);
    assertTrue(page.contains("\"code\":\"unknown-field\""), page);
    assertTrue(page.contains("\"relevance\":\"this-page\""), page);
    // Lists show it as well, as it was.
    assertTrue(page("/news/").contains(date));
    save(OPENING, "titel:", "title:");
    pageWith("\"freshness\":\"fresh\",\"problems\":[]", OPENING_PAGE);
  }

  @Test
  void dateThatDoesNotExistKeepsThePageAndWhatIsSaidOfIt() throws Exception {
    page(OPENING_PAGE);
    String date = "date: 2025-03-01T09:00 Europe/Paris";
    long version = 1;
    for (String broken : List.of("date: 2025-02-30", date + "\nexpires: 2025-02-30")) {
      save(OPENING, date, broken);
      version = reader.version(version + 1);
      var response = reader.get(OPENING_PAGE);
      assertEquals(200, response.statusCode(), response.body());
      assertTrue(response.body().contains("\"code\":\"wrong-date\""), response.body());
      assertTrue(response.body().contains("{\"kind\":\"public\",\"words\":\"Public.\"}"));
      save(OPENING, broken, date);
      version = reader.version(version + 1);
      page(OPENING_PAGE);
    }
  }

  @Test
  void brokenTemplateKeepsTheLastGoodPage() throws Exception {
    page(OPENING_PAGE);
    save("templates/release.ftlh", "<#", "<#if <#");
    String page = pageWith("\"code\":\"template-error\"", OPENING_PAGE);
    assertTrue(page.contains("\"freshness\":\"last-good\""), page);
    assertEquals(200, reader.get(OPENING_PAGE).statusCode());
  }

  /** The page is the last good one with all that it shows, and the mistake is told where it is. */
  @Test
  void brokenBaseTemplateKeepsTheStylesheetAndIsToldAtItsOwnLine() throws Exception {
    String stylesheet = page(OPENING_PAGE).replaceFirst("(?s).*\"(/css/site[^\"]*)\".*", "$1");
    assertEquals(200, reader.get(stylesheet).statusCode());
    save("templates/layout/base.ftlh", "<link rel", "<#list x as y><link rel");
    String page = pageWith("\"place\":\"templates/layout/base.ftlh:", OPENING_PAGE);
    assertTrue(page.contains("\"freshness\":\"last-good\""), page);
    // Ahead, and then the whole layout.
    reader.version(4);
    assertEquals(200, reader.get(stylesheet).statusCode());
  }

  @Test
  void brokenTemplateIsToldOfPagesThatNobodyHasOpened() throws Exception {
    save("templates/member.ftlh", "<#", "<#if <#");
    String page = pageWith("\"code\":\"template-error\"", OPENING_PAGE);
    assertTrue(page.contains("\"freshness\":\"fresh\""), page);
    assertTrue(page.contains("\"relevance\":\"elsewhere\""), page);
    save("templates/member.ftlh", "<#if <#", "<#");
    pageWith("\"problems\":[]", OPENING_PAGE);
  }

  @Test
  void brokenTemplateKeepsTheLastGoodPageWhateverIsSavedNext() throws Exception {
    page(OPENING_PAGE);
    save("templates/release.ftlh", "<#", "<#if <#");
    pageWith("\"freshness\":\"last-good\"", OPENING_PAGE);
    save("content/pages/about.md", "title:", "title: All");
    pageWith("All About", "/about/");
    var response = reader.get(OPENING_PAGE);
    assertEquals(200, response.statusCode(), response.body());
    assertTrue(response.body().contains("\"freshness\":\"last-good\""), response.body());
  }

  @Test
  void anAddressWithoutAPageSaysSoToWritersAndToReaders() throws Exception {
    String page = page("/nowhere/");
    assertTrue(page.contains("\"words\":\"There is no page here.\""), page);
    assertFalse(page.contains("galley-banner"), page);
    reader.asReaders("");
    assertTrue(page(EMBARGOED_PAGE).contains("\"words\":\"Readers find no page here.\""));
  }

  @Test
  void withoutTheTemplatesPagesAreTheLastGoodOnes() throws Exception {
    page(OPENING_PAGE);
    Files.move(site.resolve("templates"), site.resolve("away"));
    pageWith("\"title\":\"A folder of the site is missing.\"", OPENING_PAGE);
    var seen = reader.get(OPENING_PAGE);
    assertEquals(200, seen.statusCode());
    assertTrue(seen.body().contains("\"freshness\":\"last-good\""), seen.body());
    Files.move(site.resolve("away"), site.resolve("templates"));
    pageWith("\"freshness\":\"fresh\",\"problems\":[]", "/about/");
  }

  @Test
  void brokenSettingsKeepTheLastGoodSite() throws Exception {
    page("/");
    Files.write(site.resolve("jbake.properties"), new byte[] {(byte) 0xff, '='});
    pageWith("\"code\":\"wrong-setting\"", OPENING_PAGE);
    assertEquals(200, reader.get(OPENING_PAGE).statusCode());
  }

  /** Of a key that is there twice the last value counts. */
  @Test
  void wrongSettingIsToldWithItsLine() throws Exception {
    page("/");
    Path file = site.resolve("jbake.properties");
    String settings = Files.readString(file);
    Files.writeString(
        file, "index.posts_per_page=10\n" + settings + "\nindex.posts_per_page = many\n");
    String page = pageWith("\"code\":\"wrong-setting\"", "/");
    assertTrue(page.contains("\"line\":\"index.posts_per_page = many\""), page);
  }

  @Test
  void settingsThatAreGoneKeepTheLastGoodSiteAndAreAskedBack() throws Exception {
    page(OPENING_PAGE);
    Path settings = site.resolve("jbake.properties");
    String text = Files.readString(settings);
    Files.delete(settings);
    String page = pageWith("\"code\":\"wrong-setting\"", OPENING_PAGE);
    assertTrue(page.contains("Put jbake.properties back."), page);
    assertEquals(200, reader.get(OPENING_PAGE).statusCode());
    Files.writeString(settings, text);
    pageWith("\"freshness\":\"fresh\",\"problems\":[]", OPENING_PAGE);
  }

  @Test
  void emptiedSettingsKeepTheLastGoodSiteAndWhatIsSaidOfIt() throws Exception {
    page(EMBARGOED_PAGE);
    Files.writeString(site.resolve("jbake.properties"), "");
    String page =
        pageWith("The settings do not say any more that this is a newsroom.", EMBARGOED_PAGE);
    assertTrue(page.contains("galley-banner"), page);
  }

  /** A translation is held by its original, but what holds longest is told. */
  @Test
  void draftTranslationOfATextUnderEmbargoIsADraft() throws Exception {
    save(OPENING, "title:", "embargo: 2026-06-01T09:00 Europe/Paris\ntitle:");
    String french = "content/releases/2025/opening.fr.md";
    pageWith("{\"kind\":\"embargoed\"", "/fr/news/2025/opening/");
    save(french, "title:", "embargo: 2026-09-01T09:00 Europe/Paris\ntitle:");
    pageWith("Under embargo until 1 September 2026, 09:00 Europe/Paris.", "/fr/news/2025/opening/");
    save(french, "title:", "status: draft\ntitle:");
    pageWith("{\"kind\":\"draft\"", "/fr/news/2025/opening/");
  }

  /** Whatever becomes of its head, the page that stands is marked. */
  @Test
  void whatReadersCannotSeeIsMarkedThoughItsHeadCannotBeRead() throws Exception {
    page(EMBARGOED_PAGE);
    save("content/releases/2025/embargoed.md", "title:", "tags: [\ntitle:");
    String page = pageWith("\"freshness\":\"last-good\"", EMBARGOED_PAGE);
    assertTrue(page.contains("galley-banner"), page);
    assertTrue(page.contains("Under embargo until 1 June 2026, 09:00 Europe/Paris."), page);
  }

  @Test
  void nothingIsWrittenIntoTheSite() throws Exception {
    Set<String> before = files();
    page("/");
    page(EMBARGOED_PAGE);
    save(OPENING, "title:", "title: More of");
    pageWith("More of", OPENING_PAGE);
    pageWith("More of", "/news/2025/03/");
    assertEquals(before, files());
    assertFalse(Files.exists(site.resolve("target/site")));
  }

  /** All but what Galley keeps beside the output. */
  private Set<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.map(file -> site.relativize(file).toString())
          .filter(path -> !path.startsWith("target/.site.galley") && !path.equals("target"))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void freezeShowsAtOnceAsWhatItHolds() throws Exception {
    Files.writeString(
        site.resolve("freeze.yaml"),
        "since: 2025-12-31T00:00:00Z\nreason: A storm.\npublished:\n  - content/pages/about.md\n");
    pageWith("\"kind\":\"frozen\"", OPENING_PAGE);
    reader.asReaders("");
    assertEquals(404, reader.get(OPENING_PAGE).statusCode());
  }

  @Test
  void wholeAddressesOfTheSiteLeadThroughThePreview() throws Exception {
    page(OPENING_PAGE);
    save(
        "templates/layout/base.ftlh",
        "<nav>",
        "<nav><a href=\"https://news.example.org/news/\">All</a>");
    String page = pageWith("<nav><a href=\"/news/\">All</a>", OPENING_PAGE);
    assertTrue(page.contains("rel=\"canonical\" href=\"https://news.example.org/news/"), page);
  }

  @Test
  void addressOfAFolderLeadsToItsPage() throws Exception {
    var response = reader.get("/news");
    assertEquals(302, response.statusCode());
    assertEquals("/news/", response.headers().firstValue("Location").orElse(""));
  }

  @Test
  void factsOfAPageAreTold() throws Exception {
    String facts = reader.get("/_galley/facts?path=" + OPENING_PAGE).body();
    assertTrue(facts.contains("{\"name\":\"Source\",\"value\":\"" + OPENING + "\"}"), facts);
    assertTrue(facts.contains("\"search\":{\"title\":"), facts);
    assertTrue(facts.contains("\"card\":{\"title\":"), facts);
  }
}
