package press.galley.preview.facts;

import java.util.List;
import java.util.Optional;
import press.galley.Impression;
import press.galley.layout.Urls;
import press.galley.layout.newsroom.Appearances;
import press.galley.layout.newsroom.Appearances.Appearance;
import press.galley.layout.newsroom.Appearances.Kind;
import press.galley.parse.Document;
import press.galley.site.Settings;

/** Where readers come upon a text: the lists, pages and feeds that show it. */
final class ListFacts {

  private ListFacts() {}

  static List<Fact> of(Document document, Impression impression) {
    Settings settings = impression.site().settings();
    Urls urls = new Urls(settings);
    List<Fact> facts =
        new Appearances(impression.edition(), urls, impression.pages())
            .of(document).stream().map(appearance -> fact(appearance, settings, urls)).toList();
    return facts.isEmpty() ? List.of(Fact.of("Lists", "none")) : facts;
  }

  private static Fact fact(Appearance appearance, Settings settings, Urls urls) {
    boolean isFeed = appearance.kind() == Kind.FEED;
    String title = appearance.title();
    String site = settings.title() + ": ";
    return new Fact(
        name(appearance.kind()),
        isFeed && title.startsWith(site) ? title.substring(site.length()) : title,
        isFeed ? appearance.formats() : appearance.url(),
        Optional.of(urls.link(appearance.url())));
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case LIST -> "List";
      case PAGE -> "Page";
      case FEED -> "Feed";
    };
  }
}
