package press.galley.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.galley.ScheduleReport;

/** How a schedule is printed. */
enum ScheduleFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON,
  /** For calendars. */
  ICS;

  static Optional<ScheduleFormat> of(String name) {
    return Arrays.stream(values()).filter(format -> format.word().equals(name)).findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(ScheduleFormat::word).toList();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  void print(ScheduleReport report, Screen screen) {
    switch (this) {
      case TEXT -> new SchedulePrinter(screen).print(report);
      case JSON -> screen.verbatim(ScheduleJson.of(report) + "\n");
      case ICS -> screen.verbatim(ScheduleCalendar.of(report));
    }
  }
}
