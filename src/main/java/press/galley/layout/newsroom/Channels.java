package press.galley.layout.newsroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.galley.edit.Edition;
import press.galley.edit.Taxonomy.Tag;
import press.galley.layout.Urls;
import press.galley.parse.Document;

/** The channels of an edition: all news of each language, and one for each tag and member. */
final class Channels {

  private static final int NEWEST = 20;

  private final Map<String, Channel> byUrl = new LinkedHashMap<>();

  Channels(Edition edition, Urls urls) {
    String title = edition.site().settings().title();
    for (String language : edition.site().settings().languages()) {
      add(language, title, urls.home(language), edition.ofType("release", language));
      for (Tag tag : edition.tags(language).tags()) {
        String url = urls.tag(language, tag.slug(), 1);
        add(language, title + ": " + tag.name(), url, tag.documents());
      }
      for (Document member : edition.ofType("member", language)) {
        List<Document> news = edition.relations().referring(member.id(), "release", language);
        add(language, title + ": " + member.title(), urls.of(member), news);
      }
    }
  }

  /** A channel without news has no date that a feed could bear: there is none. */
  private void add(String language, String title, String url, List<Document> documents) {
    List<Document> news =
        documents.stream()
            .filter(document -> document.type().name().equals("release"))
            .limit(NEWEST)
            .toList();
    if (!news.isEmpty()) {
      byUrl.put(url, new Channel(language, title, url, news));
    }
  }

  /** All channels. */
  List<Channel> all() {
    return List.copyOf(byUrl.values());
  }

  /** The channel of the page at an address from the site's root. */
  Optional<Channel> at(String url) {
    return Optional.ofNullable(byUrl.get(url));
  }
}
