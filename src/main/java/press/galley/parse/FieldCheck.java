package press.galley.parse;

import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.galley.parse.Value.Mapping;
import press.galley.site.ContentType;
import press.galley.site.Problems;

/**
 * Checks documents' fields against the schemas of their types: unknown and missing fields, wrong
 * values, dates, zones and countries. Whether an id leads anywhere is not its business. A number or
 * a {@code true} is accepted where text is wanted, and text that reads as a number where a number
 * is, so that nobody needs quotation marks to please a parser. Thread-safe.
 */
public final class FieldCheck {

  private final ContentTypes types;
  private final ZoneId zone;
  private final Map<String, SchemaCheck> checks = new ConcurrentHashMap<>();

  /** Checks against these types; the site's zone stands in the hints about times. */
  public FieldCheck(ContentTypes types, ZoneId zone) {
    this.types = types;
    this.zone = zone;
  }

  /** Adds a problem, at its place, for everything in the fields that the type doesn't allow. */
  public void check(ContentType type, Mapping fields, Problems problems) {
    checks.computeIfAbsent(type.name(), this::check).check(fields, problems);
  }

  private SchemaCheck check(String type) {
    String article = "aeiou".indexOf(type.charAt(0)) < 0 ? "A " : "An ";
    return new SchemaCheck(types.schemas(), ContentTypes.address(type), article + type, zone);
  }
}
