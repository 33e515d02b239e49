package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hangs on a withheld or withdrawn document is withheld or withdrawn with it. */
class WithheldTest {

  private static final String LANGUAGES = "galley.languages=en,fr";
  private static final String SETTINGS =
      """
      site.host=https://news.example.org
      galley.layout=newsroom
      galley.title=Harbour Choirs
      galley.language=en
      galley.languages=en,fr
      galley.zone=Europe/Paris
      index.posts_per_page=2
      """;

  @TempDir Path temporary;

  private SmallNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = SmallNewsroom.in(temporary);
  }

  @Test
  void translatedPagesOfADraftMicrositeAreWithheld() throws IOException {
    newsroom.write(
        "content/microsites/gala/index.md", "---\ntitle: Gala\nstatus: draft\n---\nHush.\n");
    newsroom.write("content/microsites/gala/index.fr.md", "---\ntitle: Gala\n---\nChut.\n");
    newsroom.write(
        "content/microsites/gala/programme.fr.md",
        "---\ntitle: Zugzwang\ntype: page\n---\nZugzwang.\n");
    bakes();
    nothingSays("zugzwang");
  }

  @Test
  void translationOfAnEmbargoedDocumentInAForeignLanguageIsWithheld() throws IOException {
    newsroom.write("jbake.properties", SETTINGS.replace(LANGUAGES, LANGUAGES + ",es"));
    newsroom.write(
        "content/releases/2025/sec.fr.md",
        "---\ntitle: Sec\ndate: 2025-05-01\nembargo: 2027-01-01\n---\nChut.\n");
    newsroom.write(
        "content/releases/2025/seco.md",
        """
        ---
        title: Zugzwang
        lang: es
        date: 2025-05-01
        translationOf: releases/2025/sec
        ---
        Zugzwang.
        """);
    bakes();
    nothingSays("zugzwang");
  }

  @Test
  void embargoOfOneForeignLanguageHoldsTheOtherBack() throws IOException {
    newsroom.write("jbake.properties", SETTINGS.replace("en,fr", "en,fr,es"));
    newsroom.write(
        "content/releases/2025/sec.fr.md",
        "---\ntitle: Sec\ndate: 2025-05-01\nembargo: 2027-01-01\n---\nChut.\n");
    newsroom.write(
        "content/releases/2025/sec.es.md",
        "---\ntitle: Zugzwang\ndate: 2025-05-01\n---\nZugzwang.\n");
    bakes();
    nothingSays("zugzwang");
  }

  @Test
  void documentsThatAreEachOthersTranslationArePublished() throws IOException {
    newsroom.write(
        "content/releases/2025/one.md",
        "---\ntitle: One\ndate: 2025-05-01\ntranslationOf: releases/2025/two\n---\nOne.\n");
    newsroom.write(
        "content/releases/2025/two.md",
        "---\ntitle: Two\ndate: 2025-05-01\ntranslationOf: releases/2025/one\n---\nTwo.\n");
    bakes();
    assertTrue(newsroom.files().containsKey("news/2025/one/index.html"));
    assertTrue(newsroom.files().containsKey("news/2025/two/index.html"));
  }

  @Test
  void textOfADocumentIsNoImage() throws IOException {
    for (String name : List.of("embargoed.md", "text.MD")) {
      newsroom.write(
          "content/releases/2025/text.MD", "---\ntitle: Text\ndate: 2027-01-01\n---\nHush.\n");
      newsroom.write(
          "content/releases/2025/second.md",
          "---\ntitle: Second\ndate: 2025-03-02\n---\n![Words](" + name + ")\n");
      assertTrue(
          codes(newsroom.bake()).contains("missing-image content/releases/2025/second.md"), name);
    }
  }

  @Test
  void replacementThatIsWithheldIsNotNamed() throws IOException {
    newsroom.write(
        "content/releases/2025/second.md",
        """
        ---
        title: Second
        date: 2025-03-02
        withdrawn:
          at: 2025-04-01
          reason: An error
          replacement: releases/2025/zugzwang
        ---
        Gone.
        """);
    newsroom.write(
        "content/releases/2025/zugzwang.md",
        "---\ntitle: Hush\ndate: 2025-05-01\nembargo: 2027-01-01\n---\nHush.\n");
    newsroom.write(
        "templates/release.ftlh",
        "<#list (content.withdrawn!{})?keys as key>${key}"
            + "<#if content.withdrawn[key]?is_string>${content.withdrawn[key]}</#if></#list>");
    bakes();
    nothingSays("zugzwang");
    assertTrue(newsroom.files().get("news/2025/second/index.html").contains("An error"));
  }

  @Test
  void ofAWithdrawnReleaseOnlyTheNoticeIsLeft() throws IOException {
    newsroom.write(
        "content/releases/2025/second.md",
        """
        ---
        title: Second
        date: 2025-03-02
        summary: Zugzwang summary
        image: {src: opening/unused.svg, alt: Zugzwang picture}
        notes: Zugzwang notes
        dateline: Zugzwang
        tags: [Concerts]
        corrections: [{at: 2025-03-03, note: Zugzwang correction}]
        related: [releases/2025/opening]
        withdrawn: {at: 2025-04-01, reason: An error}
        ---
        Zugzwang text.
        """);
    newsroom.write(
        "templates/release.ftlh",
        "${page.openGraph.type} ${page.jsonLd?no_esc} ${page.openGraph.image!}"
            + " ${page.description!} <#list content?keys as key>${key} </#list>");
    bakes();
    String page = newsroom.files().get("news/2025/second/index.html");
    assertTrue(page.startsWith("website "), page);
    assertTrue(page.endsWith("   id type title url language translations date withdrawn "), page);
    nothingSays("zugzwang");
    assertFalse(newsroom.files().keySet().stream().anyMatch(file -> file.contains("unused.svg")));
  }

  @Test
  void picturesOfOneNameInTwoFoldersKeepTheirFolders() throws IOException {
    newsroom.write("content/releases/2025/second/a/p.svg", "<svg>one</svg>");
    newsroom.write("content/releases/2025/second/b/p.svg", "<svg>two</svg>");
    newsroom.write("content/pages/p.svg", "<svg>three</svg>");
    newsroom.write(
        "content/releases/2025/second.md",
        """
        ---
        title: Second
        date: 2025-03-02
        ---
        ![a](a/p.svg) ![b](b/p.svg) ![c](../../pages/p.svg)
        """);
    bakes();
    Map<String, String> files = newsroom.files();
    assertEquals("<svg>one</svg>", files.get("news/2025/second/a/p.svg"));
    assertEquals("<svg>two</svg>", files.get("news/2025/second/b/p.svg"));
    assertEquals(
        List.of("<svg>three</svg>"),
        files.entrySet().stream()
            .filter(f -> f.getKey().matches("news/2025/second/p\\.[0-9a-f]{10}\\.svg"))
            .map(Map.Entry::getValue)
            .toList());
  }

  @Test
  void picturesThatWantOnePlaceAreAProblem() throws IOException {
    newsroom.write("content/releases/2025/second/p.svg", "<svg>one</svg>");
    newsroom.write("content/releases/2025/p.svg", "<svg>two</svg>");
    newsroom.write(
        "content/releases/2025/second.md",
        "---\ntitle: Second\ndate: 2025-03-02\n---\n![a](p.svg) ![b](second/p.svg)\n");
    assertEquals(
        List.of("duplicate-address content/releases/2025/second/p.svg"), codes(newsroom.bake()));
  }

  @Test
  void languageThatTheSiteDoesNotHaveIsAProblem() throws IOException {
    newsroom.write(
        "content/releases/2025/second.md",
        "---\ntitle: Second\nlang: de\ndate: 2025-03-02\n---\nHallo.\n");
    assertEquals(List.of("wrong-value content/releases/2025/second.md"), codes(newsroom.bake()));
  }

  @Test
  void languageThatIsNotThatOfTheFileNameIsAProblem() throws IOException {
    newsroom.write(
        "content/releases/2025/opening.fr.md",
        "---\ntitle: Salle\nlang: en\ndate: 2025-03-02\n---\nBonjour.\n");
    assertTrue(codes(newsroom.bake()).contains("wrong-value content/releases/2025/opening.fr.md"));
  }

  @Test
  void endOfAnEventIsAChangeAndTheDateOfADraftIsNone() throws IOException {
    newsroom.delete("content/releases/2025/embargoed.md");
    newsroom.write(
        "content/releases/2025/opening.md",
        "---\ntitle: Opening\nstatus: draft\ndate: 2025-03-01\n---\nHush.\n");
    newsroom.write(
        "content/releases/2025/opening.fr.md",
        "---\ntitle: Salle\ndate: 2025-03-01\nexpires: 2026-02-01\n---\nChut.\n");
    newsroom.write(
        "content/events/gala.md",
        """
        ---
        title: Gala
        starts: 2026-03-01T10:00Z
        ends: 2026-03-01T12:00Z
        city: Quay
        country: FR
        speakers: [people/ada-quill]
        ---
        Come.
        """);
    assertEquals(Optional.of(Instant.parse("2026-03-01T12:00:00Z")), bakes().nextChange());
  }

  @Test
  void documentThatSaysOfWhichItIsATranslationIsItsAlternate() throws IOException {
    newsroom.write(
        "content/releases/2025/deuxieme.md",
        """
        ---
        title: Deuxième
        lang: fr
        date: 2025-03-02
        translationOf: releases/2025/second
        ---
        Bonjour.
        """);
    newsroom.write("templates/release.ftlh", "<#list content.translations as t>${t.url} </#list>");
    bakes();
    assertEquals("/fr/news/2025/deuxieme/ ", newsroom.files().get("news/2025/second/index.html"));
    assertEquals("/news/2025/second/ ", newsroom.files().get("fr/news/2025/deuxieme/index.html"));
  }

  @Test
  void nameOfACountryInTheOwnLanguageDoesNotWinOverOthers() throws IOException {
    Path messages = newsroom.folder().resolve("templates/i18n/en.properties");
    newsroom.write(
        "templates/i18n/en.properties", Files.readString(messages) + "\ncountry.DE=Zugzwang\n");
    newsroom.write("content/members/quay.fr.md", "---\ntitle: Quai\ncountry: DE\n---\nBonjour.\n");
    newsroom.write("templates/member.ftlh", "${content.country.name}");
    bakes();
    assertEquals("Allemagne", newsroom.files().get("fr/members/quay/index.html"));
  }

  private BakeReport bakes() {
    BakeReport report = newsroom.bake();
    assertEquals(List.of(), codes(report));
    return report;
  }

  private void nothingSays(String word) throws IOException {
    for (Map.Entry<String, String> file : newsroom.files().entrySet()) {
      assertFalse(
          (file.getKey() + file.getValue()).toLowerCase(Locale.ROOT).contains(word), file.getKey());
    }
  }

  private static List<String> codes(BakeReport report) {
    return report.problems().stream()
        .map(problem -> problem.code().slug() + " " + problem.place().file())
        .toList();
  }
}
