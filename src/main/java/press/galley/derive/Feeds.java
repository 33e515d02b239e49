package press.galley.derive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import press.galley.cache.Fingerprint;
import press.galley.edit.Edition;
import press.galley.layout.FeedFormat;
import press.galley.layout.Materials;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.layout.Urls;
import press.galley.layout.newsroom.Channel;
import press.galley.layout.newsroom.NewsItem;
import press.galley.layout.newsroom.NewsItems;
import press.galley.layout.newsroom.NewsText;
import press.galley.site.Json;
import press.galley.site.Workers;

/** Feeds of all news of a language, of each tag and of each member, in three formats. */
final class Feeds implements Derivation {

  private final Materials materials;
  private final NewsItems news;
  private final Forms forms;
  private final LastFiles last;
  private final UnaryOperator<Output> place;
  private final Workers workers;

  Feeds(
      Materials materials,
      NewsItems news,
      Forms forms,
      LastFiles last,
      UnaryOperator<Output> place,
      Workers workers) {
    this.workers = workers;
    this.last = last;
    this.place = place;
    this.materials = materials;
    this.news = news;
    this.forms = forms;
  }

  @Override
  public boolean mayMake(String file) {
    return Stream.of(FeedFormat.values()).anyMatch(format -> format.isNameOf(file));
  }

  @Override
  public List<Output> derive(Edition edition, List<Page> pages) {
    FeedModel model = new FeedModel(edition.site().settings(), materials.urls());
    return workers.map(news.channels(), channel -> feeds(channel, model)).stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<Output> feeds(Channel channel, FeedModel model) {
    List<NewsItem> items = news.of(channel);
    return Stream.of(FeedFormat.values())
        .map(format -> feed(channel, items, format, model))
        .toList();
  }

  /** Most feeds show no text that has changed: those stay. */
  private Output feed(Channel channel, List<NewsItem> items, FeedFormat format, FeedModel model) {
    String file = Urls.file(materials.urls().feed(channel.url(), format));
    Map<String, Object> madeOf = model.of(channel, items, format, text -> text);
    return last.file(file, new Fingerprint().addValue(madeOf).value())
        .orElseGet(
            () ->
                place.apply(
                    new Output.Made(
                        file, bytes(model.of(channel, items, format, NewsText::html), format))));
  }

  private byte[] bytes(Map<String, Object> feed, FeedFormat format) {
    return switch (format) {
      case RSS -> forms.fill("rss.ftlx", feed);
      case ATOM -> forms.fill("atom.ftlx", feed);
      case JSON -> Json.text(JsonFeed.of(feed)).getBytes(StandardCharsets.UTF_8);
    };
  }
}
