package press.galley.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @ParameterizedTest
  @ValueSource(strings = {"Europe/London", "America/Argentina/Buenos_Aires", "UTC", "GMT", "Japan"})
  void placesAreZones(String name) {
    assertTrue(Zones.isZone(name));
  }

  /** Java 17 knows some of these, Java 25 others: what one table reads another would refuse. */
  @ParameterizedTest
  @ValueSource(strings = {"EST", "MST", "HST", "CET", "EST5EDT", "SystemV/PST8", "ACT", "BST"})
  void lettersAreNoZonesWhateverJavaKnows(String name) {
    assertFalse(Zones.isZone(name));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Europe/Londno, Did you mean “Europe/London”?",
        "london, Did you mean “Europe/London”?",
        "Nairobi time, Did you mean “Africa/Nairobi”?",
        "[Europe/London], Did you mean “Europe/London”?",
        "BST, \"Such letters mean one offset here and another elsewhere. Write the place, such as"
            + " Europe/London.\"",
        "+01:00, \"Write a zone of the IANA database, such as Europe/London.\""
      })
  void hintNamesThePlace(String typed, String hint) {
    assertEquals(hint, Zones.nameHint(typed, LONDON));
  }

  @Test
  void olderTableIsAskedForTheNameThatItKnows() {
    Set<String> older = Set.of("Europe/Kiev", "Europe/Vienna", "EST", "UTC");
    assertEquals(
        "Did you mean “Europe/Kiev”?", Zones.nameHint("Europe/Kyiv", ZoneOffset.UTC, older));
    assertEquals(
        "Write a zone of the IANA database, such as Z.",
        Zones.nameHint("EST", ZoneOffset.UTC, older));
  }
}
