package press.galley.layout.newsroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import press.galley.edit.Edition;
import press.galley.edit.Taxonomy.Tag;
import press.galley.layout.Urls;
import press.galley.parse.Document;
import press.galley.site.Once;

/**
 * The channels of an edition: all news of each language, and one for each tag and member. Which
 * news a channel has is looked up when it is first asked for. Thread-safe.
 */
final class Channels {

  private static final int NEWEST = 20;

  private final Map<String, Supplier<Optional<Channel>>> byUrl = new LinkedHashMap<>();

  Channels(Edition edition, Urls urls) {
    String title = edition.site().settings().title();
    for (String language : edition.site().settings().languages()) {
      add(language, title, urls.home(language), () -> edition.ofType("release", language));
      for (Tag tag : edition.tags(language).tags()) {
        String url = urls.tag(language, tag.slug(), 1);
        add(language, title + ": " + tag.name(), url, tag::documents);
      }
      for (Document member : edition.ofType("member", language)) {
        add(
            language,
            title + ": " + member.title(),
            urls.of(member),
            () -> edition.relations().referring(member.id(), "release", language));
      }
    }
  }

  private void add(String language, String title, String url, Supplier<List<Document>> documents) {
    Supplier<Optional<Channel>> channel =
        new Once<>(() -> channel(language, title, url, documents.get()));
    // Of two with one address, which is told as a mistake, the last that has news counts.
    byUrl.merge(url, channel, (one, other) -> () -> other.get().or(one));
  }

  /** A channel without news has no date that a feed could bear: there is none. */
  private static Optional<Channel> channel(
      String language, String title, String url, List<Document> documents) {
    List<Document> news =
        documents.stream()
            .filter(document -> document.type().name().equals("release"))
            .limit(NEWEST)
            .toList();
    return news.isEmpty() ? Optional.empty() : Optional.of(new Channel(language, title, url, news));
  }

  /** All channels. */
  List<Channel> all() {
    return byUrl.values().stream().flatMap(channel -> channel.get().stream()).toList();
  }

  /** The channel of the page at an address from the site's root. */
  Optional<Channel> at(String url) {
    return byUrl.getOrDefault(url, Optional::empty).get();
  }
}
