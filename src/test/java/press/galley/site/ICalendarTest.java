package press.galley.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ICalendarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain | plain",
        "one, two; three | one\\, two\\; three",
        "a\\b | a\\\\b",
        "quoted: \"a\" | quoted: \"a\"",
        "Œuvre 100 % | Œuvre 100 %"
      })
  void textIsEscaped(String text, String written) {
    assertEquals("SUMMARY:" + written + "\r\n", new ICalendar().text("SUMMARY", text).toString());
  }

  @Test
  void lineEndsAreWrittenAndControlsLeftOut() {
    assertEquals(
        "SUMMARY:a\\nb\\nc\\nd\r\n",
        new ICalendar().text("SUMMARY", "a\nb\r\nc\rd\u001b\u0007").toString());
  }

  @Test
  void longLineIsFoldedAfter75OctetsAndNeverWithinACharacter() {
    assertEquals(
        "X:" + "a".repeat(73) + "\r\n " + "b".repeat(74) + "\r\n c\r\n",
        new ICalendar().line("X", "a".repeat(73) + "b".repeat(74) + "c").toString());
    assertEquals(
        "X:" + "a".repeat(72) + "\r\n é\r\n",
        new ICalendar().line("X", "a".repeat(72) + "é").toString());
    assertEquals(
        "X:" + "a".repeat(70) + "\r\n 😀b\r\n",
        new ICalendar().line("X", "a".repeat(70) + "😀b").toString());
  }

  @Test
  void instantIsInUtcToTheSecond() {
    assertEquals(
        "DTSTART:20261201T090000Z\r\n",
        new ICalendar().instant("DTSTART", Instant.parse("2026-12-01T09:00:00.5Z")).toString());
  }
}
