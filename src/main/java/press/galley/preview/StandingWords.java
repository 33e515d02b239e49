package press.galley.preview;

import java.time.Instant;
import press.galley.edit.Visibility;
import press.galley.edit.Visibility.Draft;
import press.galley.edit.Visibility.Embargoed;
import press.galley.edit.Visibility.Expired;
import press.galley.edit.Visibility.Frozen;
import press.galley.edit.Visibility.Scheduled;
import press.galley.edit.Visibility.Spiked;
import press.galley.edit.Visibility.Withdrawn;
import press.galley.preview.dress.PageState.Standing;

/** Says to a writer what is decided of a text. */
record StandingWords(Clockface clock) {

  Standing of(Visibility visibility) {
    if (visibility instanceof Embargoed embargoed) {
      return new Standing(
          "embargoed",
          embargoed.until().equals(Instant.MAX)
              ? "Under embargo: readers can’t see it, and its embargo names no instant."
              : "Under embargo until " + clock.words(embargoed.until()) + ".");
    }
    if (visibility instanceof Scheduled scheduled) {
      return new Standing(
          "scheduled",
          scheduled.from().equals(Instant.MAX)
              ? "Not out: readers can’t see it, and its date names no instant."
              : "Not out before " + clock.words(scheduled.from()) + ".");
    }
    if (visibility instanceof Expired expired) {
      return new Standing(
          "expired",
          expired.since().equals(Instant.MIN)
              ? "Off the website: the end of its time names no instant."
              : "Off the website since " + clock.words(expired.since()) + ".");
    }
    if (visibility instanceof Withdrawn withdrawn) {
      return new Standing("withdrawn", "Withdrawn on " + clock.words(withdrawn.at()) + ".");
    }
    if (visibility instanceof Spiked) {
      return new Standing("withdrawn", "Withdrawn before it was out: readers never saw it.");
    }
    if (visibility instanceof Frozen frozen) {
      return new Standing(
          "frozen", "Held back by the freeze of " + clock.words(frozen.since()) + ".");
    }
    return visibility instanceof Draft
        ? new Standing("draft", "A draft: readers can’t see it.")
        : new Standing("public", "Public.");
  }
}
