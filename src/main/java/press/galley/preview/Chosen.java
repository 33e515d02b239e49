package press.galley.preview;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import press.galley.Sight.Scope;

/** Keeps what a browser has chosen to look at in a cookie: {@code readers@2026-12-01T09:00:00Z}. */
final class Chosen {

  private static final String COOKIE = "galley-sight";

  /** RFC 3339 has years of four digits; a zone may move an instant by a day. */
  private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

  private Chosen() {}

  /** The view of a browser with these cookies; what is no view is as if nothing were chosen. */
  static View of(Map<String, String> cookies, View first) {
    String text = cookies.getOrDefault(COOKIE, "");
    int at = text.indexOf('@');
    return at < 0 ? first : new View(scope(text.substring(0, at)), moment(text.substring(at + 1)));
  }

  /** The header that makes a browser remember a view. */
  static Map<String, String> header(View view) {
    String value = scope(view.scope()) + "@" + view.moment().map(Instant::toString).orElse("");
    return Map.of("Set-Cookie", COOKIE + "=" + value + "; Path=/; HttpOnly; SameSite=Strict");
  }

  /** The view that a form asks for. */
  static View asked(Map<String, String> fields) {
    return new View(scope(fields.getOrDefault("sight", "")), moment(fields.getOrDefault("at", "")));
  }

  /** What is no scope is that of readers, who see least. */
  private static Scope scope(String name) {
    return name.equals("everything") ? Scope.EVERYTHING : Scope.READERS;
  }

  private static String scope(Scope scope) {
    return switch (scope) {
      case EVERYTHING -> "everything";
      case READERS -> "readers";
    };
  }

  /** What is no moment, or one that no calendar shows, is now. */
  private static Optional<Instant> moment(String text) {
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(Instant.parse(text))
              .filter(at -> at.isAfter(EARLIEST) && at.isBefore(LATEST));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
