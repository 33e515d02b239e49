package press.galley.derive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import press.galley.edit.Edition;
import press.galley.layout.FeedFormat;
import press.galley.layout.Materials;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.layout.Urls;
import press.galley.layout.newsroom.Channel;
import press.galley.layout.newsroom.NewsItem;
import press.galley.layout.newsroom.NewsItems;
import press.galley.site.Json;

/** Feeds of all news of a language, of each tag and of each member, in three formats. */
final class Feeds implements Derivation {

  private final Materials materials;
  private final NewsItems news;
  private final Forms forms;
  private final UnaryOperator<Output> place;

  Feeds(Materials materials, NewsItems news, Forms forms, UnaryOperator<Output> place) {
    this.place = place;
    this.materials = materials;
    this.news = news;
    this.forms = forms;
  }

  @Override
  public List<Output> derive(Edition edition, List<Page> pages) {
    FeedModel model = new FeedModel(edition.site().settings(), materials.urls());
    return news.channels().parallelStream().flatMap(channel -> feeds(channel, model)).toList();
  }

  private Stream<Output> feeds(Channel channel, FeedModel model) {
    List<NewsItem> items = news.of(channel);
    return Stream.of(FeedFormat.values())
        .map(
            format ->
                place.apply(
                    new Output.Made(
                        Urls.file(materials.urls().feed(channel.url(), format)),
                        bytes(channel, items, format, model))));
  }

  private byte[] bytes(Channel channel, List<NewsItem> items, FeedFormat format, FeedModel model) {
    return switch (format) {
      case RSS -> forms.fill("rss.ftlx", model.of(channel, items, format, Rfc822.DATES));
      case ATOM -> forms.fill("atom.ftlx", model.of(channel, items, format, FeedModel.RFC_3339));
      case JSON ->
          Json.text(JsonFeed.of(model.of(channel, items, format, FeedModel.RFC_3339)))
              .getBytes(StandardCharsets.UTF_8);
    };
  }
}
