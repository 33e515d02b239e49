package press.galley.layout;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a map of the site says of a page.
 *
 * @param changed when its document last changed in a way that matters to readers
 * @param alternates the page in every language that has it, its own among them; none where there is
 *     no other language
 */
public record Listing(Optional<OffsetDateTime> changed, List<Alternate> alternates) {

  /** Copies its list. */
  public Listing {
    alternates = List.copyOf(alternates);
  }
}
