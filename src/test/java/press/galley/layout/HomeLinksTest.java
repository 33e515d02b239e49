package press.galley.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HomeLinksTest {

  private static final HomeLinks SITE = new HomeLinks("https://choir.example", "");
  private static final HomeLinks IN_A_FOLDER = new HomeLinks("https://choir.example/news", "/news");

  @Test
  void whatLeadsOrLoadsIsLedHome() {
    Map<String, String> pages = new TreeMap<>();
    pages.put("<a href=\"https://choir.example/a/?b#c\">", "<a href=\"/a/?b#c\">");
    pages.put("<a class=x href='https://choir.example'>", "<a class=x href='/'>");
    pages.put("<a href=https://choir.example/a>", "<a href=/a>");
    pages.put("<A HREF = \"https://choir.example#c\">", "<A HREF = \"/#c\">");
    pages.put(
        "<img srcset=\"https://choir.example/a.png 1x, https://choir.example/b.png 2x\">",
        "<img srcset=\"/a.png 1x, /b.png 2x\">");
    pages.put(
        "<link href=\"https://choir.example/a.css\" rel=stylesheet>",
        "<link href=\"/a.css\" rel=stylesheet>");
    pages.put("<script src=\"https://choir.example/a.js\">", "<script src=\"/a.js\">");
    pages.put("<base href=\"https://choir.example/\">", "<base href=\"/\">");
    pages.forEach((page, home) -> assertEquals(home, SITE.in(page)));
  }

  @Test
  void whatIsSaidAndWhatLeadsElsewhereStays() {
    for (String page :
        new String[] {
          "<link rel=\"canonical\" href=\"https://choir.example/a/\">",
          "<link href=\"https://choir.example/feed.xml\" rel=\"alternate\">",
          "<meta property=\"og:url\" content=\"https://choir.example/a/\">",
          "<p>https://choir.example/ <!-- <a href=\"https://choir.example/\"> --></p>",
          "<script>x = '<a href=\"https://choir.example/\">'</script>",
          "<a href=\"https://choir.example.org/\" title=\"https://choir.example/\">",
          "<a href=\"https://choir.example:81/\">",
          "<a href=\"https://other.example/?u=https://choir.example/\">"
        }) {
      assertEquals(page, SITE.in(page));
    }
  }

  @Test
  void whatStandsBesideTheSiteOnItsHostStays() {
    assertEquals(
        "<a href=\"/news/a/\"><a href=\"https://choir.example/newsletter\">",
        IN_A_FOLDER.in(
            "<a href=\"https://choir.example/news/a/\">"
                + "<a href=\"https://choir.example/newsletter\">"));
  }
}
