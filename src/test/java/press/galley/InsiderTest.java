package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody of the newsroom tries to get an embargoed story out through a feature, and fails: the
 * bake tells nothing of it, or stops. The story's every name, word and picture says “zugzwang”.
 */
class InsiderTest {

  private static final String RELEASES = "content/releases/2025/";

  @TempDir Path temporary;
  private SmallNewsroom newsroom;

  @BeforeEach
  void story() throws IOException {
    newsroom = SmallNewsroom.in(temporary);
    newsroom.write(
        RELEASES + "zugzwang.md",
        """
        ---
        title: Zugzwang is over
        date: 2025-03-03
        embargo: 2027-01-01
        summary: Zugzwang in short
        tags: [Zugzwang, choirs]
        members: [members/quay]
        people: [people/ada-quill]
        events: [events/gala]
        related: [releases/2025/second]
        image: {src: zugzwang.svg, alt: Zugzwang drawn}
        aliases: [/zugzwang-soon/]
        ---
        Zugzwang, see [the second](second.md).
        """);
    newsroom.write(RELEASES + "zugzwang/zugzwang.svg", "<svg><!--zugzwang--></svg>\n");
    newsroom.write(
        "content/people/zugzwang.md",
        "---\ntitle: Zoe Zugzwang\nrole: Zugzwang\nmember: members/quay\nstatus: draft\n---\n");
    newsroom.write(
        "content/microsites/zugzwang/index.md",
        "---\ntitle: Zugzwang\nevent: events/gala\nstatus: draft\n---\nZugzwang.\n");
    newsroom.write(
        "content/microsites/zugzwang/more.md",
        "---\ntype: page\ntitle: Zugzwang\n---\nZugzwang.\n");
  }

  /** Nothing of the story is there, whether the bake goes on or stops. */
  private BakeReport holds() throws IOException {
    BakeReport report = newsroom.bake();
    Path target = newsroom.folder().resolve("target");
    for (Map.Entry<String, String> file : Tree.read(target).entrySet()) {
      String all = (file.getKey() + file.getValue()).toLowerCase(Locale.ROOT);
      assertFalse(all.contains("zugzwang"), file.getKey());
    }
    return report;
  }

  private void goesOn() throws IOException {
    assertEquals(List.of(), errors(holds()));
  }

  private static List<String> errors(BakeReport report) {
    return report.problems().stream()
        .filter(problem -> problem.severity().word().equals("error"))
        .map(problem -> problem.code().slug() + " " + problem.title())
        .toList();
  }

  private void second(String head, String text) throws IOException {
    newsroom.write(
        RELEASES + "second.md",
        "---\ntitle: Second\ndate: 2025-03-02\ntags: [choirs]\n" + head + "---\n" + text + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[it](zugzwang.md)",
        "[it][r]\n\n[r]: zugzwang.md 'a title'",
        "[it](<zugzwang.md#part>)",
        "[it](%7Augzwang.md)",
        "[it](../2025/./zugzwang.md?x=1)",
        "<a href=\"zugzwang.md\">it</a>",
        "<a href='&#122;ugzwang.md'>it</a>",
        "| a |\n|---|\n| [it](zugzwang.md) |",
        "> [it](zugzwang.md)",
        "[it](../../microsites/zugzwang/more.md)",
        "[it](../../people/zugzwang.md)",
      })
  void linkToTheStoryIsPlainText(String text) throws IOException {
    second("", text);
    goesOn();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![x](zugzwang/zugzwang.svg)",
        "![x](zugzwang%2Fzugzwang.svg)",
        "![x](./second/../zugzwang/zugzwang.svg)",
        "![x][r]\n\n[r]: zugzwang/zugzwang.svg",
        "<img src=\"zugzwang/zugzwang.svg\" alt=\"x\">",
        "[x](zugzwang/zugzwang.svg)",
        "[x](../../releases/2025/zugzwang/zugzwang.svg)",
        "![x](ZUGZWANG/zugzwang.svg)",
        "![x](zugzwang.md)",
        "![x](../../../content/releases/2025/zugzwang.md)",
      })
  void fileOfTheStoryIsNotShown(String text) throws IOException {
    second("", text);
    BakeReport report = holds();
    boolean caseCounts = !Files.exists(newsroom.folder().resolve(RELEASES + "ZUGZWANG.MD"));
    assumeTrue(caseCounts);
    assertTrue(report.failed(), text);
  }

  @Test
  void pictureOfTheStoryIsRefusedWithAWord() throws IOException {
    second("image: {src: zugzwang/zugzwang.svg, alt: x}\n", "Text.");
    assertEquals(
        List.of("missing-image The file belongs to a document that is not public."),
        errors(holds()));
  }

  @Test
  void pictureThatBearsTheStorysNameIsRefused() throws IOException {
    newsroom.write(RELEASES + "zugzwang.jpg", "zugzwang");
    second("", "![x](zugzwang.jpg)");
    assertTrue(holds().failed());
  }

  @Test
  void pictureThatWasShownIsRefusedAgainBackInTime() throws IOException {
    second("image: {src: zugzwang/zugzwang.svg, alt: x}\n", "Text.");
    newsroom.write(
        RELEASES + "zugzwang/zugzwang.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>\n");
    BakeReport late = newsroom.bakeAt(Instant.parse("2027-02-01T00:00:00Z"));
    assertFalse(late.failed(), late.problems().toString());
    assertTrue(newsroom.bake().failed());
  }

  @Test
  void heroOfAMicrositeIsNoWayOut() throws IOException {
    newsroom.write(
        "content/microsites/gala/index.md",
        "---\ntype: microsite\ntitle: The Gala\ntheme: {hero: {src: ../../releases/2025/zugzwang/zugzwang.svg, alt: x}}\n---\nHello.\n");
    assertTrue(holds().failed());
  }

  @Test
  void navigationOfAMicrositeNamesNoWithheldPage() throws IOException {
    newsroom.write(
        "content/microsites/gala/index.md",
        "---\ntype: microsite\ntitle: The Gala\ntheme: {colour: teal}\nnav: [{label: More, page: microsites/zugzwang/more}]\n---\nHello.\n");
    goesOn();
  }

  @Test
  void relationsOfAPublicTextDoNotNameTheStory() throws IOException {
    second("related: [releases/2025/zugzwang]\npeople: [people/zugzwang]\n", "Text.");
    newsroom.write(
        "content/events/gala.md",
        """
        ---
        title: Gala
        starts: 2026-05-01T19:30 Europe/Paris
        city: Port-Imaginaire
        country: FR
        speakers: [people/ada-quill, people/zugzwang]
        programme:
          - {title: Talk, speakers: [people/zugzwang], note: "With [her](../people/zugzwang.md)"}
        ---
        An evening.
        """);
    newsroom.write(
        "templates/event.ftlh",
        "<#list content.programme as p>${p.title} ${(p.note?no_esc)!}<#list p.speakers! as s>${s.title}</#list></#list>");
    goesOn();
  }

  @Test
  void correctionAndNotesThatLinkToTheStoryDoNotNameIt() throws IOException {
    second(
        """
        corrections: [{at: 2025-03-04, note: "Not [this](zugzwang.md) but that"}]
        notes: "See [this](zugzwang.md)."
        """,
        "Text.");
    newsroom.write(
        "templates/release.ftlh",
        "<#list content.corrections! as c>${c.note?no_esc}</#list>${(content.notes?no_esc)!}");
    goesOn();
  }

  @Test
  void translationOfTheStoryIsWithheldWhateverItIsCalled() throws IOException {
    newsroom.write(
        RELEASES + "autre.md",
        "---\ntitle: Zugzwang en bref\nlang: fr\ndate: 2025-03-02\ntranslationOf: releases/2025/zugzwang\n---\nZugzwang.\n");
    goesOn();
  }

  @Test
  void earlierAddressThatIsTheStorysLeadsToThePublicText() throws IOException {
    newsroom.write(
        RELEASES + "zugzwang.md",
        "---\ntitle: Zugzwang\nslug: closing\ndate: 2025-03-03\nembargo: 2027-01-01\n---\nZugzwang.\n");
    second("aliases: [/news/2025/closing/]\n", "Text.");
    goesOn();
    assertTrue(newsroom.files().get("news/2025/closing/index.html").contains("/news/2025/second/"));
  }

  @Test
  void symbolicLinksLeadNowhere() throws IOException {
    link("assets/copy.svg", RELEASES + "zugzwang/zugzwang.svg");
    holds();
    newsroom.delete("assets/copy.svg");
    link("assets/copy.txt", RELEASES + "zugzwang.md");
    holds();
    newsroom.delete("assets/copy.txt");
    link("templates/copy.ftlh", RELEASES + "zugzwang.md");
    newsroom.write("templates/error404.ftlh", "<#include 'copy.ftlh'>");
    assertTrue(holds().failed());
    newsroom.delete("templates/copy.ftlh");
    newsroom.write("templates/error404.ftlh", "Nothing here.");
    link("data/copy.yaml", RELEASES + "zugzwang.md");
    holds();
  }

  @Test
  void symbolicLinkBesideAPublicTextDoesNotShowTheStorysPicture() throws IOException {
    link(RELEASES + "second/harmless.svg", RELEASES + "zugzwang/zugzwang.svg");
    second("", "![x](harmless.svg)");
    assertTrue(holds().failed());
    newsroom.delete(RELEASES + "second/harmless.svg");
    link(RELEASES + "second/pictures", RELEASES + "zugzwang");
    second("", "![x](pictures/zugzwang.svg)");
    assertTrue(holds().failed());
  }

  private void link(String from, String to) throws IOException {
    Path link = newsroom.folder().resolve(from);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, newsroom.folder().resolve(to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#include \"../content/releases/2025/zugzwang.md\">",
        "<#include \"/../content/releases/2025/zugzwang.md\">",
        "<#include \"*/content/releases/2025/zugzwang.md\">",
        "<#include \"layout/../../content/releases/2025/zugzwang.md\" parse=false>",
        "<#include \"..\\\\content\\\\releases\\\\2025\\\\zugzwang.md\">",
        "<#import \"../content/releases/2025/zugzwang.md\" as z>",
        "${.get_optional_template(\"../content/releases/2025/zugzwang.md\").exists?c}<@.get_optional_template(\"../content/releases/2025/zugzwang.md\").include/>",
        "${\"freemarker.template.utility.Execute\"?new()(\"cat content/releases/2025/zugzwang.md\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"content\")}",
        "${site?api.class}",
        "${page.class.classLoader}",
        "<#list .data_model?keys as k>${k} </#list>${documents[0].title}",
        "${site.edition.documents}",
        "${asset(\"../content/releases/2025/zugzwang.md\")}",
        "${asset(\"../content/releases/2025/zugzwang/zugzwang.svg\")}",
        "${t(\"zugzwang\")}<#include \"../data/../content/people/zugzwang.md\">",
        "${\"<#include '../content/releases/2025/zugzwang.md'>\"?interpret}",
      })
  void templateCannotReachTheStory(String line) throws IOException {
    newsroom.write("templates/error404.ftlh", line);
    assertTrue(holds().failed(), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asset.folder=content",
        "asset.folder=content/releases/2025/zugzwang",
        "asset.folder=.",
        "asset.folder=media",
        "asset.folder=assets/../content",
        "data.folder=content",
        "data.folder=content/releases",
        "template.folder=content/releases/2025",
        "template.folder=.",
      })
  void settingCannotMakeTheStoryAnAsset(String setting) throws IOException {
    newsroom.write(
        "jbake.properties",
        Files.readString(newsroom.folder().resolve("jbake.properties")) + setting + "\n");
    for (String template : Tree.read(newsroom.folder().resolve("templates")).keySet()) {
      if (template.endsWith(".ftlh") && !template.contains("/")) {
        newsroom.write("templates/" + template, "A page.\n");
        newsroom.write("content/releases/2025/" + template, "A page.\n");
        newsroom.write(template, "A page.\n");
      }
    }
    link("media", "content");
    assertTrue(holds().failed(), setting);
  }

  @Test
  void stylesheetCannotTakeTheStorysPicture() throws IOException {
    newsroom.write(
        "assets/css/site.css",
        "body { background: url(\"../../content/releases/2025/second/../opening/door.svg\") }\n");
    newsroom.write(
        RELEASES + "opening.md",
        "---\ntitle: Opening\nstatus: draft\ndate: 2025-03-01\n---\nHush.\n");
    newsroom.bake();
    SortedMap<String, String> files = newsroom.files();
    assertFalse(
        files.keySet().stream().anyMatch(file -> file.contains("door")), files.keySet().toString());
  }

  @Test
  void bakeAfterAnEditOfTheStoryTouchesNothing() throws IOException {
    goesOn();
    newsroom.write(
        RELEASES + "zugzwang.md",
        "---\ntitle: Zugzwang again\ndate: 2025-03-03\nembargo: 2027-01-01\n---\nMore.\n");
    BakeReport report = newsroom.bake();
    assertEquals(0, report.written() + report.removed());
    newsroom.delete(RELEASES + "zugzwang.md");
    report = newsroom.bake();
    assertEquals(0, report.written() + report.removed());
  }

  @Test
  void assetThatOnlyTheStoryShowsHasTheNameOfOneThatNobodyShows() throws IOException {
    newsroom.write("assets/images/later.svg", "<svg/>\n");
    newsroom.write(
        RELEASES + "zugzwang.md",
        "---\ntitle: Zugzwang\ndate: 2025-03-03\nembargo: 2027-01-01\nimage: {src: /images/later.svg, alt: x}\n---\nZugzwang.\n");
    goesOn();
    assertTrue(newsroom.files().containsKey("images/later.svg"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=\"zugzwang/zugzwang.svg\">",
        "<img src=\"/blog/zugzwang/zugzwang.svg\">",
        "<img src=\"zugzwang%2Fzugzwang.svg\">",
        "<a href=\"https://harbour.example/blog/zugzwang/zugzwang.svg\">it</a>",
        "![x](zugzwang/zugzwang.svg)",
      })
  void pageOfAStockSiteDoesNotBringOutADraftsPicture(String text) throws IOException {
    TinySite site = stock(text);
    BakeReport report = site.bake();
    assertFalse(report.failed());
    assertEquals(List.of("blog/open.html"), List.copyOf(site.files().keySet()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"echo zugzwang\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.lang.String\", \"zugzwang\")}",
        "<#include \"../content/blog/zugzwang.md\">",
        "<#list db.getAllContent(\"post\") as p>${p.title}</#list>${db.getDocumentCount(\"post\")?c}",
        "<#list db.getDocumentStatus(\"blog/zugzwang.html\") as p>${p.title}</#list>",
        "<#list db.getUnrenderedContent() as p>${p.title}</#list>",
        "${content.class.classLoader}",
        "<#list data?keys as k>${k}</#list>${(data.get(\"../content/blog/zugzwang.md\").title)!}",
      })
  void templateOfAStockSiteCannotReachADraft(String line) throws IOException {
    TinySite site = stock("Text.").with("templates/post.ftl", "${content.title}" + line);
    site.bake();
    Path target = newsroom.folder().resolve("stock/target/site");
    for (Map.Entry<String, String> file : Tree.read(target).entrySet()) {
      boolean says = (file.getKey() + file.getValue()).contains("zugzwang");
      assertFalse(says, file.getKey() + file.getValue());
    }
  }

  private TinySite stock(String text) {
    return new TinySite(newsroom.folder().resolve("stock"))
        .stock()
        .with(
            "content/blog/open.md",
            "title=Open",
            "type=post",
            "date=2025-05-05",
            "status=published",
            "~~~~~~",
            text)
        .with(
            "content/blog/zugzwang.md",
            "title=zugzwang",
            "type=post",
            "date=2025-05-05",
            "status=draft",
            "~~~~~~",
            "zugzwang")
        .with("content/blog/zugzwang/zugzwang.svg", "<svg><!--zugzwang--></svg>");
  }
}
