package press.galley.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import press.galley.ScheduleReport;
import press.galley.ScheduleReport.Change;
import press.galley.ScheduleReport.Turn;
import press.galley.edit.Agenda.Kind;
import press.galley.site.Digest;
import press.galley.site.ICalendar;
import press.galley.site.Settings;

/**
 * Writes a schedule as a calendar, RFC 5545. What is known of a change by its document keeps its
 * mark when the hour is moved, so that a calendar moves the entry as well; a correction is known by
 * its hour alone.
 */
final class ScheduleCalendar {

  private static final int MARK = 32;

  private final ICalendar calendar = new ICalendar();
  private final ScheduleReport report;

  private ScheduleCalendar(ScheduleReport report) {
    this.report = report;
  }

  static String of(ScheduleReport report) {
    return new ScheduleCalendar(report).text();
  }

  private String text() {
    calendar
        .line("BEGIN", "VCALENDAR")
        .line("VERSION", "2.0")
        .line("PRODID", "-//Galley//Schedule//EN")
        .line("CALSCALE", "GREGORIAN")
        .text("NAME", report.site().settings().title() + ": schedule");
    for (Turn turn : report.turns()) {
      turn.changes().forEach(change -> event(turn, change));
    }
    return calendar.line("END", "VCALENDAR").toString();
  }

  private void event(Turn turn, Change change) {
    String word = SchedulePrinter.word(change.kind());
    String begins = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    calendar
        .line("BEGIN", "VEVENT")
        .line("UID", mark(turn, change))
        .instant("DTSTAMP", report.at())
        .instant("DTSTART", turn.at())
        .text("SUMMARY", begins + ": " + change.document().title())
        .text("DESCRIPTION", change.document().path() + "\n" + change.address())
        .line("CLASS", "CONFIDENTIAL")
        .line("TRANSP", "TRANSPARENT")
        .line("END", "VEVENT");
  }

  /** A document appears, goes, is withdrawn and is over once each; it may be corrected often. */
  private String mark(Turn turn, Change change) {
    Settings settings = report.site().settings();
    String which = change.kind() == Kind.CORRECTED ? " " + turn.at() : "";
    String of = change.kind().name() + " " + change.document().path() + which;
    String digest = Digest.of(of.getBytes(StandardCharsets.UTF_8)).hex();
    return digest.substring(0, MARK) + "@" + settings.hostName();
  }
}
