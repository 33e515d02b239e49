package press.galley.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import press.galley.ScheduleReport;
import press.galley.ScheduleReport.Change;
import press.galley.ScheduleReport.Held;
import press.galley.ScheduleReport.Turn;
import press.galley.edit.Agenda.Kind;
import press.galley.edit.Agenda.Reason;
import press.galley.parse.Document;
import press.galley.site.Almanac;

/** Prints a schedule for people, day by day. */
final class SchedulePrinter {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter EXACT = DateTimeFormatter.ISO_LOCAL_TIME;
  private static final int KIND = 12;

  private final Screen screen;

  SchedulePrinter(Screen screen) {
    this.screen = screen;
  }

  void print(ScheduleReport report) {
    ZoneId zone = report.site().settings().zone();
    LocalDate day = LocalDate.MIN;
    for (Turn turn : report.turns()) {
      ZonedDateTime local = turn.at().atZone(zone);
      if (!local.toLocalDate().equals(day)) {
        day = local.toLocalDate();
        screen.line(Almanac.english().date(local, "EEEE d MMMM uuuu"));
      }
      screen.line("  " + time(local) + " " + zone.getId() + "  " + turn.at());
      turn.changes().forEach(this::print);
      screen.line();
    }
    held(report.held());
    screen.wrapped("", end(report, zone));
  }

  private void print(Change change) {
    part(word(change.kind()), change.document());
    screen.wrapped(" ".repeat(KIND + 4), change.address());
  }

  private void part(String word, Document document) {
    screen.wrapped("    " + word + " ".repeat(KIND - word.length()), document.title());
    screen.wrapped(" ".repeat(KIND + 4), document.path());
  }

  private void held(List<Held> held) {
    if (!held.isEmpty()) {
      screen.line("These don't come by themselves");
      held.forEach(each -> part(word(each.reason()), each.document()));
      screen.line();
    }
  }

  private static String end(ScheduleReport report, ZoneId zone) {
    return report.turns().stream()
        .findFirst()
        .map(turn -> new NextChange(turn.at(), zone).words())
        .orElse("Nothing changes by itself.");
  }

  private static String time(ZonedDateTime local) {
    boolean whole = local.getSecond() == 0 && local.getNano() == 0;
    return (whole ? MINUTE : EXACT).format(local);
  }

  static String word(Kind kind) {
    return switch (kind) {
      case APPEARS -> "appears";
      case GOES -> "goes";
      case WITHDRAWN -> "withdrawn";
      case OVER -> "is over";
      case CORRECTED -> "corrected";
    };
  }

  static String word(Reason reason) {
    return switch (reason) {
      case DRAFT -> "draft";
      case EMBARGO -> "no date";
      case OWNER -> "held too";
      case FREEZE -> "frozen";
    };
  }
}
