package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was withdrawn before anybody could see it is never told of. */
class SpikedTest {

  private static final Instant LATE = Instant.parse("2028-01-01T00:00:00Z");
  private static final String STORY = "content/releases/2025/zugzwang.md";
  private static final String FRENCH = "content/releases/2025/zugzwang.fr.md";

  @TempDir Path temporary;
  private SmallNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = SmallNewsroom.in(temporary.resolve("newsroom"));
    newsroom.write("templates/release.ftlh", "${content.title} ${(content.body!)?no_esc}");
  }

  /** Baked before, between and after, the website is the one without these texts. */
  private void neverComes(String... paths) throws IOException {
    List<Instant> times = List.of(SmallNewsroom.AT, Instant.parse("2027-06-01T00:00:00Z"), LATE);
    for (Instant t : times) {
      assertEquals(List.of(), TinySite.words(newsroom.bakeAt(t)));
      Map<String, String> with = newsroom.files();
      Path without = temporary.resolve("without");
      Tree.replace(newsroom.folder(), without);
      Tree.remove(without.resolve("target"));
      for (String path : paths) {
        Tree.remove(without.resolve(path));
      }
      TinySite other = new TinySite(without).at(t.toString());
      other.bake();
      assertEquals(other.files(), with, "at " + t);
      Tree.remove(without);
    }
    ScheduleReport schedule = Schedule.of(newsroom.folder(), SmallNewsroom.AT);
    for (ScheduleReport.Turn turn : schedule.turns()) {
      turn.changes()
          .forEach(
              change -> assertTrue(!List.of(paths).contains(change.document().path()), "" + turn));
    }
  }

  private static String text(String head) {
    return "---\ntitle: Zugzwang\n" + head + "---\nZugzwang.\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date: 2025-03-03\nembargo: 2027-01-01\nwithdrawn: {at: 2026-11-20, reason: No}\n",
        "date: 2027-01-01\nwithdrawn: {at: 2026-11-20, reason: No}\n",
        "date: 2027-01-01\nwithdrawn: {at: 2026-11-20, reason: No, page: gone}\n",
        "date: 2027-01-01\nwithdrawn: {at: 2026-11-20, reason: No, page: redirect,"
            + " replacement: releases/2025/opening}\n",
        "date: 2027-01-01T09:00Z\nwithdrawn: {at: 2027-01-01T09:00Z, reason: No}\n",
      })
  void textIsNotToldOfWhenItsTimeComes(String head) throws IOException {
    newsroom.write(STORY, text(head + "aliases: [/zugzwang-soon/]\n"));
    neverComes(STORY);
  }

  @Test
  void translationThatWouldHaveComeAfterItsOriginalWasWithdrawnIsNotToldOf() throws IOException {
    newsroom.write(STORY, text("date: 2025-03-03\nwithdrawn: {at: 2025-04-01, reason: No}\n"));
    newsroom.write(FRENCH, text("date: 2027-01-01\n"));
    neverComes(FRENCH);
  }

  @Test
  void translationWithAWithdrawalOfItsOwnIsNotToldOfEither() throws IOException {
    newsroom.write(STORY, text("date: 2025-03-03\nwithdrawn: {at: 2025-04-01, reason: No}\n"));
    newsroom.write(FRENCH, text("date: 2026-01-02\nwithdrawn: {at: 2027-01-01, reason: No}\n"));
    neverComes(FRENCH);
  }

  @Test
  void translationOfATextThatNeverCameIsNotToldOf() throws IOException {
    newsroom.write(STORY, text("date: 2027-01-01\nwithdrawn: {at: 2026-11-20, reason: No}\n"));
    newsroom.write(FRENCH, text("date: 2025-03-03\n"));
    neverComes(STORY, FRENCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"date: 2026-02-01", "date: 2026-02-01T09:00:00Z"})
  void withdrawalOnTheDayItselfAsksForItsHour(String date) throws IOException {
    newsroom.write(STORY, text(date + "\nwithdrawn: {at: 2026-02-01, reason: No}\n"));
    assertEquals(
        List.of(
            STORY
                + ":4:17 This text is withdrawn on the day on which it comes out: it counts as"
                + " never published, and nothing is said of it. If it was public before it was"
                + " withdrawn, write the hour: “at: 2026-02-01T15:00 Europe/Paris”."),
        newsroom.bakeAt(LATE).problems().stream()
            .map(problem -> problem.place() + " " + problem.title() + " " + problem.hint())
            .toList());
    assertFalse(newsroom.files().containsKey("news/2026/zugzwang/index.html"));
  }

  @Test
  void textThatWasPublicForASecondIsWithdrawnWithANotice() throws IOException {
    newsroom.write(
        STORY,
        text("date: 2026-02-01T09:00:00Z\nwithdrawn: {at: 2026-02-01T09:00:01Z, reason: No}\n"));
    newsroom.bakeAt(LATE);
    assertTrue(newsroom.files().containsKey("news/2026/zugzwang/index.html"));
  }
}
