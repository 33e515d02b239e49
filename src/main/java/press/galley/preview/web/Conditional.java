package press.galley.preview.web;

import com.sun.net.httpserver.Headers;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a browser has the content already, by its tag (RFC 9110, 13).
 *
 * @param tag in its quotation marks
 */
record Conditional(String tag) {

  /** Whether the browser's copy is as good: a weak comparison. */
  boolean isKnown(Headers request) {
    List<String> known = request.getOrDefault("If-None-Match", List.of());
    return known.stream()
        .flatMap(header -> Arrays.stream(header.split(",", -1)))
        .map(text -> text.strip().replaceFirst("^W/", ""))
        .anyMatch(text -> text.equals("*") || text.equals(tag.replaceFirst("^W/", "")));
  }

  /** Whether a part may be sent: a strong comparison, and no date is known here. */
  boolean isWhatItsPartsAreOf(Headers request) {
    List<String> known = request.getOrDefault("If-Range", List.of());
    return known.isEmpty() || (known.equals(List.of(tag)) && !tag.startsWith("W/"));
  }
}
