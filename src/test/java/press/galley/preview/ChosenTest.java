package press.galley.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.Sight.Scope;

class ChosenTest {

  private static final View FIRST = View.FIRST;

  private static View of(String cookie) {
    return Chosen.of(Map.of("galley-sight", cookie), FIRST);
  }

  @Test
  void whatWasChosenIsKept() {
    Instant at = Instant.parse("2026-12-01T09:00:00Z");
    assertEquals(new View(Scope.READERS, Optional.of(at)), of("readers@2026-12-01T09:00:00Z"));
    assertEquals(new View(Scope.EVERYTHING, Optional.empty()), of("everything@"));
    assertEquals(
        "galley-sight=readers@2026-12-01T09:00:00Z; Path=/; HttpOnly; SameSite=Strict",
        Chosen.header(of("readers@2026-12-01T09:00:00Z")).get("Set-Cookie"));
  }

  @Test
  void nothingChosenIsTheFirstView() {
    assertEquals(FIRST, Chosen.of(Map.of(), FIRST));
    assertEquals(FIRST, of("nonsense"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tomorrow",
        "2026-12-01",
        "+1000000000-12-31T23:59:59.999999999Z",
        "-1000000000-01-01T00:00:00Z",
        "9999-12-31T23:00:00Z"
      })
  void momentThatNoCalendarShowsIsNow(String moment) {
    assertEquals(new View(Scope.READERS, Optional.empty()), of("readers@" + moment));
  }

  @Test
  void unknownSightIsThatOfReadersWhoSeeLeast() {
    assertEquals(new View(Scope.READERS, Optional.empty()), of("all@"));
  }
}
