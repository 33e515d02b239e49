package press.galley.site;

import java.time.Instant;
import java.time.ZoneId;

/**
 * An instant as somebody wrote it.
 *
 * @param instant when; of a date alone its first moment in the site's zone
 * @param zone the zone or the offset that was written, else the site's
 * @param dateOnly whether a date was written without a time
 */
public record Moment(Instant instant, ZoneId zone, boolean dateOnly) {}
