package press.galley.derive;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import press.galley.layout.FeedFormat;
import press.galley.layout.Urls;
import press.galley.layout.newsroom.Channel;
import press.galley.layout.newsroom.NewsItem;
import press.galley.layout.newsroom.NewsText;
import press.galley.site.Settings;

/** What a feed says, whatever its format. All addresses are whole ones. */
final class FeedModel {

  /** {@code 2025-11-04T09:00:00Z}. */
  private static final DateTimeFormatter RFC_3339 = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  private final Settings settings;
  private final Urls urls;

  FeedModel(Settings settings, Urls urls) {
    this.settings = settings;
    this.urls = urls;
  }

  /**
   * The feed of a channel with these items, its dates as the format writes them.
   *
   * @param text what stands for an item's text
   */
  Map<String, Object> of(
      Channel channel, List<NewsItem> items, FeedFormat format, Function<NewsText, Object> text) {
    DateTimeFormatter dates = format == FeedFormat.RSS ? Rfc822.DATES : RFC_3339;
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("title", channel.title());
    settings
        .in(channel.language(), "galley.tagline")
        .ifPresent(tagline -> feed.put("description", tagline));
    feed.put("language", channel.language());
    feed.put("page", urls.absolute(channel.url()));
    feed.put("self", urls.absolute(urls.feed(channel.url(), format)));
    feed.put("author", settings.get("galley.organisation", settings.title()));
    feed.put("authorUrl", settings.get("galley.organisation.url", urls.absolute("/")));
    feed.put("changed", dates.format(latest(items)));
    feed.put("items", items.stream().map(item -> item(item, dates, text)).toList());
    return feed;
  }

  /** The clock has no say in it: the same news give the same feed. */
  private static OffsetDateTime latest(List<NewsItem> items) {
    return items.stream()
        .map(NewsItem::changed)
        .max(Comparator.comparing(OffsetDateTime::toInstant))
        .orElseThrow();
  }

  private static Map<String, Object> item(
      NewsItem item, DateTimeFormatter dates, Function<NewsText, Object> text) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", item.id());
    view.put("url", item.url());
    view.put("title", item.title());
    item.summary().ifPresent(summary -> view.put("summary", summary));
    view.put("html", text.apply(item.text()));
    item.image().ifPresent(image -> view.put("image", image));
    view.put("published", dates.format(item.published()));
    view.put("changed", dates.format(item.changed()));
    view.put("tags", item.tags());
    return view;
  }
}
