package press.galley.preview.dress;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import press.galley.preview.dress.PageState.Freshness;
import press.galley.preview.dress.PageState.Sight;
import press.galley.preview.dress.PageState.Standing;
import press.galley.preview.dress.PageState.Stop;
import press.galley.preview.dress.PageState.Told;
import press.galley.preview.dress.PageState.Told.Relevance;
import press.galley.site.Place;
import press.galley.site.Severity;

class DressTest {

  private static final Standing DRAFT = new Standing("draft", "Draft <b>&</b> “new”.");

  private static final String META = "<meta name=\"robots\" content=\"noindex\">";

  private static final String ASIDE =
      "<aside class=\"galley-banner\" aria-label=\"Preview\" style=\"LOOK\">"
          + "Draft &lt;b&gt;&amp;&lt;/b&gt; “new”.</aside>"
          + "<aside class=\"galley-mark\" aria-hidden=\"true\" hidden>"
          + "Draft &lt;b>&amp;&lt;/b> “new”.</aside>";

  private static final String END =
      "<script type=\"application/json\" id=\"galley-state\">"
          + "{\"version\":1,\"sight\":\"everything\",\"at\":\"1 May\",\"standing\":{"
          + "\"kind\":\"draft\",\"words\":\"Draft \\u003cb\\u003e\\u0026\\u003c/b\\u003e “new”.\"},"
          + "\"freshness\":\"fresh\",\"problems\":[],\"stops\":[]}</script>"
          + "<link rel=\"stylesheet\" href=\"/_galley/preview.css\">"
          + "<script type=\"module\" src=\"/_galley/preview.js\"></script>";

  /** Pages with a mark at each of the three seams: ① in the head, ② the banner, ③ the end. */
  @TestFactory
  Stream<DynamicTest> pagesAreSewnAtTheirSeams() {
    return Stream.of(
            "<!doctype html><html><head><title>A</title>①</head><body>②<p>B</p>③</body></html>",
            "<!DOCTYPE HTML>\n<HTML>\n<HEAD>\n①</HEAD >\n<BODY CLASS=x>②\n③</BODY >\n</HTML>",
            "①②<p>A fragment.</p>③",
            "①②③",
            "①②No tag at all: 1 < 2 <> </> <3 <!③",
            "\ufeff①②<p>After a mark.</p>③",
            "\ufeff<!doctype html>①②<p>After a mark.</p>③",
            "<!doctype html>①②<title>A</title><p>B③",
            "<!doctype html>\n<!-- <html> -->\n<html lang=\"en\">①②\n<p>B③</html>\n",
            "<!doctype html><html>①<title>A</title><body>②<p>B</p>③</body></html>",
            "<!doctype html><html><head>①<title>A</title><body>②<p>B③",
            "<head>①</head>②<p>B③",
            "<head><!-- </head><body></body> -->①</head><body>②<!-- </body> -->③</body>",
            "<head><!--><title>A</title>①</head><body>②③</body> -->",
            "<head><!-- --!><title>A</title>①</head><body>②③</body> -->",
            "<head><script>'</head><body>'</script>①</head><body>②<script>\"</body>\"</script>③</body>",
            "<head><title></head></title><style>/*</head>*/</style>①</head><body>②③</body>",
            "<head><script><!-- <script></script> </head> --></script>①</head><body>②③</body>",
            "<head><script><!-- </script>①</head><body>②③</body>",
            "<head>①</head><body title='</body>' data-a=\">\" data-b = '>' c=d'>②x<p e=\"</body>\">③</body>",
            "<head>①</head><body>②<textarea></body></textarea><iframe></body></iframe>③</body>",
            "<head>①</head><body>②</body><p>Late</p>③</body>\n<!-- end -->",
            "<head>①</head><body>②<header></header><bodyguard></bodyguard>③</body>",
            "<head>①</head><body>②<?php echo '</body' ?>③</body>",
            "<head>①</head><body>②<p>Never closed <!-- </body>③",
            "<head>①</head><body>②</p>é 中 😀③</body>")
        .map(
            marked ->
                DynamicTest.dynamicTest(
                    marked,
                    () -> {
                      String plain = marked.replaceAll("[①②③]", "");
                      String sewn = marked.replace("①", META).replace("②", ASIDE).replace("③", END);
                      assertEquals(sewn, dressed(plain, DRAFT));
                    }));
  }

  private static String dressed(String html, Standing standing) {
    String page = new String(Dress.on(html.getBytes(UTF_8), state(Optional.of(standing))), UTF_8);
    return page.replaceFirst("(?<=Preview\" style=\")[^\"]+", "LOOK");
  }

  private static PageState state(Optional<Standing> standing) {
    return new PageState(
        1,
        Sight.EVERYTHING,
        "1 May",
        Optional.empty(),
        standing,
        Optional.empty(),
        Optional.empty(),
        Freshness.FRESH,
        List.of(),
        List.of());
  }

  @Test
  void whatIsPublicAndListsHaveNoBanner() {
    byte[] page = "<body></body>".getBytes(UTF_8);
    for (Optional<Standing> standing :
        List.of(Optional.<Standing>empty(), Optional.of(new Standing("public", "Public.")))) {
      String html = new String(Dress.on(page, state(standing)), UTF_8);
      assertTrue(html.startsWith(META + "<body><script type=\"application/json\""), html);
    }
  }

  @Test
  void bytesThatAreNoTextAreKept() {
    byte[] page = "<body>\u0080\u00ff\u00c3(</body>".getBytes(ISO_8859_1);
    String html = new String(Dress.on(page, state(Optional.empty())), ISO_8859_1);
    assertTrue(html.contains("<body>\u0080\u00ff\u00c3(<script"), html);
  }

  @Test
  void theScriptIsToldAllThatIsKnown() {
    PageState state =
        new PageState(
            12,
            Sight.READERS,
            "1 December 2026, 09:00 GMT",
            Optional.of(Instant.parse("2026-12-01T09:00:00Z")),
            Optional.of(new Standing("embargoed", "Under embargo.")),
            Optional.of("content/a.md"),
            Optional.of("editor://a.md"),
            Freshness.LAST_GOOD,
            List.of(
                new Told(
                    Severity.ERROR,
                    "date",
                    new Place("content/a.md", 2, 7),
                    "No date.",
                    "</script><!--",
                    "Write one.",
                    "date:\t\"x\"",
                    "editor://a.md:2",
                    Relevance.THIS_PAGE)),
            List.of(new Stop(Instant.parse("2026-12-01T08:59:59Z"), "Before")));
    assertEquals(
        "{\"version\":12,\"sight\":\"readers\",\"at\":\"1 December 2026, 09:00 GMT\","
            + "\"moment\":\"2026-12-01T09:00:00Z\","
            + "\"standing\":{\"kind\":\"embargoed\",\"words\":\"Under embargo.\"},"
            + "\"source\":\"content/a.md\",\"edit\":\"editor://a.md\",\"freshness\":\"last-good\","
            + "\"problems\":[{\"severity\":\"error\",\"code\":\"date\","
            + "\"place\":\"content/a.md:2:7\",\"title\":\"No date.\","
            + "\"found\":\"\\u003c/script\\u003e\\u003c!--\",\"hint\":\"Write one.\","
            + "\"line\":\"date:\\u0009\\\"x\\\"\",\"column\":7,\"edit\":\"editor://a.md:2\","
            + "\"relevance\":\"this-page\"}],"
            + "\"stops\":[{\"moment\":\"2026-12-01T08:59:59Z\",\"label\":\"Before\"}]}",
        StateJson.of(state));
  }

  @Test
  void filesOfThePreviewHaveTheirTypeAndNothingElseIsOne() {
    assertEquals("text/javascript;charset=utf-8", type("preview.js"));
    assertEquals("text/css;charset=utf-8", type("preview.css"));
    for (String name : List.of("", "preview", "idiomorph-LICENSE.txt", "../dress/Dress.class")) {
      assertEquals("none", type(name));
    }
  }

  private static String type(String name) {
    return Dress.file(name).map(Dress.File::type).orElse("none");
  }

  @Test
  void theLibraryIsKeptAsItCameAndCanBeImported() {
    String text = new String(Dress.file("idiomorph.js").orElseThrow().content(), UTF_8);
    assertTrue(text.startsWith("var Idiomorph=function(){"), text.substring(0, 40));
    assertTrue(text.endsWith("\nexport { Idiomorph };\n"));
  }

  /** What the scripts import is there: a browser would show no bar without it. */
  @Test
  void scriptsImportOnlyWhatIsThere() {
    for (String name : List.of("preview.js", "bar.js", "panel.js", "drawer.js", "morph.js")) {
      String script = new String(Dress.file(name).orElseThrow().content(), UTF_8);
      for (String imported : script.lines().filter(line -> line.contains("from \"./")).toList()) {
        String file = imported.replaceFirst(".* from \"\\./(.*)\";", "$1");
        assertTrue(Dress.file(file).isPresent(), file);
      }
    }
  }
}
