package press.galley.layout.newsroom;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.galley.cache.Fingerprint;
import press.galley.edit.Taxonomy.Tag;
import press.galley.parse.Document;

/** The news of an edition for programs that read it: what feeds are made of. Thread-safe. */
public final class NewsItems {

  private final Desk desk;

  NewsItems(Desk desk) {
    this.desk = desk;
  }

  /** What readers may subscribe to. */
  public List<Channel> channels() {
    return desk.channels().all();
  }

  /** The items of a channel, newest first, made at each call, their texts later. */
  public List<NewsItem> of(Channel channel) {
    return channel.items().stream().map(this::item).toList();
  }

  private NewsItem item(Document document) {
    String page = desk.urls().absolute(desk.urls().of(document));
    OffsetDateTime published = Revision.published(document).orElse(NEVER);
    return new NewsItem(
        new TagUri(desk.settings()).of(document),
        page,
        document.title(),
        document.text("summary"),
        text(document, page),
        published,
        Revision.changed(document).orElse(published),
        image(document),
        desk.edition().tags(document.language()).of(document).stream().map(Tag::name).toList());
  }

  private NewsText text(Document document, String page) {
    Fingerprint print = new Fingerprint();
    desk.bodies().addTo(print, document);
    return new NewsText(
        () -> new WholeAddresses(desk.urls(), page).in(desk.bodies().html(document)),
        print.value());
  }

  /** A release without a date is a problem that has been reported: nothing is written then. */
  private static final OffsetDateTime NEVER = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  private Optional<String> image(Document document) {
    return desk.view(document, document.language()).get("image") instanceof Map<?, ?> image
        ? Optional.of(String.valueOf(image.get("absolute")))
        : Optional.empty();
  }
}
