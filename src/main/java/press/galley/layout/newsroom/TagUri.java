package press.galley.layout.newsroom;

import java.time.OffsetDateTime;
import java.util.Locale;
import press.galley.layout.Urls;
import press.galley.parse.Document;
import press.galley.site.Settings;

/**
 * Names a document for feed readers by a tag: URI (RFC 4151), {@code
 * tag:newsroom.example.org,2025:releases/2025/expansion:en}.
 *
 * <p>A reader shows an entry whose id changed as new, so an id must never change (RFC 4287, 4.2.6).
 * A permalink does: with the slug, with the title it was made from, with {@code https} and with the
 * path under which the site stands. The id by which other documents name this one, its year and its
 * language stay.
 */
final class TagUri {

  private final String authority;

  TagUri(Settings settings) {
    this.authority = settings.hostName().toLowerCase(Locale.ROOT);
  }

  String of(Document document) {
    int year = Revision.published(document).map(OffsetDateTime::getYear).orElse(1);
    // RFC 4151 asks for four digits, and in no locale for others than these.
    String date = String.format(Locale.ROOT, "%04d", year);
    String id = Urls.encoded(document.id());
    return "tag:" + authority + "," + date + ":" + id + ":" + document.language();
  }
}
