package press.galley.cli;

import java.time.ZoneId;
import java.util.Locale;
import press.galley.BakeReport;

/**
 * Says in a line or two how a bake ended, and when the next one is due.
 *
 * @param report how it ended
 * @param reader who reads it
 * @param nanoseconds how long it took
 * @param zone the site's zone
 */
record Summary(BakeReport report, Reader reader, long nanoseconds, ZoneId zone) {

  /** Who reads what a bake says of itself. */
  enum Reader {
    /** Those who may know what is not public. */
    EDITOR,
    /** Whoever comes across a log: of what is not public it gives neither number nor hour. */
    ANYBODY
  }

  void print(Screen screen) {
    String problems = Counted.of(report.problems()).map(counted -> counted + ".").orElse("");
    if (report.failed()) {
      screen.wrapped("", failed(problems));
      report.frozen().ifPresent(frozen -> screen.wrapped("", frozen(frozen)));
      return;
    }
    screen.line(baked());
    if (!problems.isEmpty()) {
      screen.line(problems);
    }
    report.frozen().ifPresent(frozen -> screen.wrapped("", frozen(frozen)));
    report.nextChange().ifPresent(at -> screen.line(next(new NextChange(at, zone))));
  }

  private String next(NextChange change) {
    return switch (reader) {
      case EDITOR -> change.words();
      case ANYBODY -> NextChange.untold();
    };
  }

  private int documents() {
    return switch (reader) {
      case EDITOR -> report.documents();
      case ANYBODY -> report.open();
    };
  }

  private String failed(String problems) {
    return report.halfWritten()
        ? "Some files were written, not all: " + problems + " The next bake finishes it."
        : "Nothing was written: " + problems + " The last good output stays as it was.";
  }

  private String baked() {
    return String.format(
        Locale.ROOT,
        "Baked %s into %s: %s written, %d unchanged, %d removed, in %.1f s.",
        Counted.of(documents(), "document"),
        Counted.of(report.pages(), "page"),
        Counted.of(report.written(), "file"),
        report.unchanged(),
        report.removed(),
        nanoseconds / 1e9);
  }

  private String frozen(BakeReport.Frozen frozen) {
    String words = new Standstill(frozen.since(), frozen.reason(), zone).words();
    return switch (reader) {
      case EDITOR -> words + " " + held(frozen.held());
      case ANYBODY -> words;
    };
  }

  private static String held(int held) {
    return held == 0
        ? "Nothing is held yet."
        : Counted.of(held, "document") + (held == 1 ? " is held." : " are held.");
  }
}
