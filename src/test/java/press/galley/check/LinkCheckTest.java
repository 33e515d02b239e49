package press.galley.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.galley.site.Problem;

class LinkCheckTest {

  @TempDir private Path root;

  @BeforeEach
  void bakeASmallSite() throws IOException {
    write("index.html", "<h1 id=top-story>News</h1>");
    write("news/index.html", "<h1 id=latest>News</h1><a name=old></a><p id='à-la-une'>.</p>");
    write("news/2025/index.html", "<h1>2025</h1>");
    write("plain.html", "<h1>Plain</h1>");
    write("café menu/index.html", "<h1>Menu</h1>");
    write("images/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g id='dot'/></svg>");
    write("images/b.png", "");
    write("css/site.css", "a { background: url(../images/b.png) }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <a href="/newz/">x</a>|1:10|This address leads nowhere.|/newz/|Did you mean “/news/”?
          <a href="/news">x</a>|1:10|This address leads nowhere.|/news|Did you mean “/news/”?
          <a href="../nwes/#x">x</a>|1:10|This address leads nowhere.|../nwes/#x|Did you mean “/news/”?
          <a href="quite-another-thing">x</a>|1:10|This address leads nowhere.|quite-another-thing|Make that page or file, or take the link away.
          <a href="/news/#lattest">x</a>|1:10|The page has no such anchor.|/news/#lattest|Did you mean “/news/#latest”?
          <a href="#nowhere-at-all">x</a>|1:10|The page has no such anchor.|#nowhere-at-all|Give a part of “/” that id, or link to the page as a whole.
          <a href="/images/a.svg#dott">x</a>|1:10|The page has no such anchor.|/images/a.svg#dott|Did you mean “/images/a.svg#dot”?
          <a href="https://news.example/newz/">x</a>|1:10|This address leads nowhere.|https://news.example/newz/|Did you mean “/news/”?
          <a href="//NEWS.example/newz/">x</a>|1:10|This address leads nowhere.|//NEWS.example/newz/|Did you mean “/news/”?
          <a href="webcal://news.example/newz/">x</a>|1:10|This address leads nowhere.|webcal://news.example/newz/|Did you mean “/news/”?
          <a href="/caf%C3%A8%20menu/">x</a>|1:10|This address leads nowhere.|/caf%C3%A8%20menu/|Did you mean “/café menu/”?
          <link rel="stylesheet" href="/css/sitte.css">|1:30|This address leads nowhere.|/css/sitte.css|Did you mean “/css/site.css”?
          <link rel="canonical" href="https://news.example/plane.html">|1:29|This address leads nowhere.|https://news.example/plane.html|Did you mean “/plain.html”?
          <meta property="og:url" content="https://news.example/newz/">|1:34|This address leads nowhere.|https://news.example/newz/|Did you mean “/news/”?
          <meta property="og:image" content="https://news.example/images/c.png">|1:36|This address leads nowhere.|https://news.example/images/c.png|Did you mean “/images/b.png”?
          <meta http-equiv="refresh" content="0; url=/newz/">|1:37|This address leads nowhere.|/newz/|Did you mean “/news/”?
          <img src="/images/c.png">|1:11|This address leads nowhere.|/images/c.png|Did you mean “/images/b.png”?
          <img srcset="/images/b.png 1x, /images/c.png 2x">|1:14|This address leads nowhere.|/images/c.png|Did you mean “/images/b.png”?
          <link imagesrcset="/images/c.png 2x">|1:20|This address leads nowhere.|/images/c.png|Did you mean “/images/b.png”?
          <video poster="/images/c.png"></video>|1:16|This address leads nowhere.|/images/c.png|Did you mean “/images/b.png”?
          <script src="/images/c.png"></script>|1:14|This address leads nowhere.|/images/c.png|Did you mean “/images/b.png”?
          <form action="/newz/"></form>|1:15|This address leads nowhere.|/newz/|Did you mean “/news/”?
          <svg><use href="/images/a.svg#dott"/></svg>|1:17|The page has no such anchor.|/images/a.svg#dott|Did you mean “/images/a.svg#dot”?
          <p style="background: url('/images/c.png')">x</p>|1:11|This address leads nowhere.|/images/c.png|Did you mean “/images/b.png”?
          <style>p { background: url( /images/c.png ) }</style>|1:29|This address leads nowhere.|/images/c.png|Did you mean “/images/b.png”?
          <script type="application/ld+json">{"url":"https://news.example/newz/#page"}</script>|1:36|This address leads nowhere.|https://news.example/newz/|Did you mean “/news/”?
          """)
  void brokenAddressIsFound(String html, String at, String title, String found, String hint)
      throws IOException {
    write("index.html", html);
    assertEquals(
        List.of("site/index.html:" + at + " " + title + " [" + found + "] " + hint),
        problems("https://news.example"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          /
          /index.html
          /#top-story
          #top-story
          #top
          #
          ?page=2#top-story
          ./
          ../../news/
          news/#latest
          news/index.html#latest
          news/./2025/../#old
          news/?from=mail#latest
          news/#:~:text=empathy
          news/#%C3%A0-la-une
          news/#à-la-une
          /caf%C3%A9%20menu/
          https://news.example
          https://news.example/news/
          http://news.example/news/
          https://other.example/newz/
          //other.example/newz/
          mailto:press@news.example
          tel:+441160000000
          data:text/plain,x
          images/b.png#page=2
          """)
  void addressThatLeadsSomewhereOrElsewhereIsFine(String address) throws IOException {
    write("index.html", "<h1 id=top-story>x</h1><a href=\"" + address + "\">x</a>");
    assertEquals(List.of(), problems("https://news.example"));
  }

  @Test
  void siteUnderAPathHasItsAddressesThere() throws IOException {
    write(
        "index.html",
        "<a href='/base/news/'>x</a>\n<a href='/news/'>x</a>\n<a href='/x/'>x</a><a href='/base'>x</a>");
    write("plain.html", "<a href='https://news.example/other-site/'>x</a><a href='../x'>x</a>");
    assertEquals(
        List.of(
            "site/index.html:2:10 This address is outside the site, which lives under /base/."
                + " [/news/] Did you mean “/base/news/”?",
            "site/index.html:3:10 This address is outside the site, which lives under /base/."
                + " [/x/] Write it whole, with https:// and the host, if it is meant.",
            "site/index.html:3:29 This address leads nowhere. [/base] Did you mean “/base/”?",
            "site/plain.html:1:58 This address is outside the site, which lives under /base/."
                + " [../x] Write it whole, with https:// and the host, if it is meant."),
        problems("https://news.example/base/"));
  }

  @Test
  void styleSheetIsReadFromItsOwnFolder() throws IOException {
    write(
        "css/site.css",
        """
        @import "prose.css";
        /* url(commented.png) */
        a { background: url("../images/b.png"), url(images/b.png); clip-path: url(#clip) }
        """);
    assertEquals(
        List.of(
            "site/css/site.css:1:10 This address leads nowhere. [prose.css] Did you mean"
                + " “/css/site.css”?",
            "site/css/site.css:3:45 This address leads nowhere. [images/b.png] Did you mean"
                + " “/images/b.png”?"),
        problems("https://news.example"));
  }

  @Test
  void addressesStartAtThePagesBase() throws IOException {
    write("plain.html", "<base href='/news/'><a href='2025/'>x</a><a href='../2025/x'>x</a>");
    assertEquals(
        List.of(
            "site/plain.html:1:51 This address leads nowhere. [../2025/x] Make that"
                + " page or file, or take the link away."),
        problems("https://news.example"));
  }

  @Test
  void pagesAreCounted() throws IOException {
    assertEquals(5, LinkCheck.run(root.resolve("site"), root, "https://news.example").pages());
  }

  private List<String> problems(String host) {
    return LinkCheck.run(root.resolve("site"), root, host).problems().stream()
        .map(LinkCheckTest::line)
        .toList();
  }

  private static String line(Problem problem) {
    return problem.place() + " " + problem.title() + " [" + problem.found() + "] " + problem.hint();
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve("site").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
