package press.galley.layout.newsroom;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A release as feeds show it. All addresses are whole ones.
 *
 * @param id a tag: URI (RFC 4151) that never changes
 * @param url its page
 * @param title its headline
 * @param summary its summary
 * @param text its text
 * @param published on the clock of its writer
 * @param changed when it was last changed or corrected, else when it was published
 * @param image its lead image
 * @param tags the names of its tags
 */
public record NewsItem(
    String id,
    String url,
    String title,
    Optional<String> summary,
    NewsText text,
    OffsetDateTime published,
    OffsetDateTime changed,
    Optional<String> image,
    List<String> tags) {

  /** Copies its tags. */
  public NewsItem {
    tags = List.copyOf(tags);
  }
}
