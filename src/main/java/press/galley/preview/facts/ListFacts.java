package press.galley.preview.facts;

import java.util.List;
import java.util.Optional;
import press.galley.Impression;
import press.galley.layout.Urls;
import press.galley.layout.newsroom.Appearances;
import press.galley.layout.newsroom.Appearances.Appearance;
import press.galley.layout.newsroom.Appearances.Kind;
import press.galley.parse.Document;

/** Where readers come upon a text: the lists, pages and feeds that show it. */
final class ListFacts {

  private ListFacts() {}

  static List<Fact> of(Document document, Impression impression) {
    Urls urls = new Urls(impression.site().settings());
    List<Fact> facts =
        new Appearances(impression.edition(), urls, impression.pages())
            .of(document).stream().map(appearance -> fact(appearance, urls)).toList();
    return facts.isEmpty() ? List.of(Fact.of("Lists", "none")) : facts;
  }

  private static Fact fact(Appearance appearance, Urls urls) {
    return new Fact(
        name(appearance.kind()),
        appearance.title(),
        appearance.kind() == Kind.FEED ? appearance.formats() : appearance.url(),
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
