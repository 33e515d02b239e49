package press.galley.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.galley.edit.Visibility;

class StandingWordsTest {

  private static final Instant AT = Instant.parse("2026-12-01T09:00:00Z");

  @Test
  void everyStandingIsSaidInASentence() {
    assertEquals(
        List.of(
            "draft: A draft: readers can’t see it.",
            "scheduled: Not out before 1 December 2026, 10:00 Europe/Paris.",
            "embargoed: Under embargo until 1 December 2026, 10:00 Europe/Paris.",
            "public: Public.",
            "expired: Off the website since 1 December 2026, 10:00 Europe/Paris.",
            "withdrawn: Withdrawn before it was out: readers never saw it.",
            "frozen: Held back by the freeze of 1 December 2026, 10:00 Europe/Paris."),
        said(
            new Visibility.Draft(),
            new Visibility.Scheduled(AT),
            new Visibility.Embargoed(AT),
            new Visibility.Public(),
            new Visibility.Expired(AT),
            new Visibility.Spiked(AT),
            new Visibility.Frozen(AT)));
  }

  @Test
  void anInstantThatNobodyCanReadHasWordsToo() {
    assertEquals(
        List.of(
            "embargoed: Under embargo: readers can’t see it, and its embargo names no instant.",
            "scheduled: Not out: readers can’t see it, and its date names no instant.",
            "expired: Off the website: the end of its time names no instant.",
            "withdrawn: Withdrawn before it was out: readers never saw it."),
        said(
            new Visibility.Embargoed(Instant.MAX),
            new Visibility.Scheduled(Instant.MAX),
            new Visibility.Expired(Instant.MIN),
            new Visibility.Spiked(Instant.MIN)));
  }

  private static List<String> said(Visibility... standings) {
    StandingWords words = new StandingWords(new Clockface(ZoneId.of("Europe/Paris")));
    return Stream.of(standings)
        .map(words::of)
        .map(standing -> standing.kind() + ": " + standing.words())
        .toList();
  }
}
