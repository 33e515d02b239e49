package press.galley.preview;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import press.galley.Sight.Scope;

/** Keeps what a browser has chosen to look at in a cookie: {@code readers@2026-12-01T09:00:00Z}. */
final class Chosen {

  private static final String COOKIE = "galley-sight";

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

  private static Optional<Instant> moment(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
