package press.galley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.galley.Schedule;
import press.galley.ScheduleReport;
import press.galley.site.Nearest;
import press.galley.site.SetUpException;

/** {@code galley schedule}: says what will change, and when. */
@Command(
    name = "schedule",
    customSynopsis = "galley schedule [OPTIONS]",
    description = {
      "Say what will come out and go, and when the website must be baked for it.",
      "This names what is not public yet: it is for the newsroom's own eyes."
    })
final class ScheduleVerb implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private final SiteOptions options = new SiteOptions();

  @Option(
      names = "--next",
      description = "Print the next moment and nothing else: 2026-12-01T09:00:00Z.")
  private boolean next;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json for programs, or ics for a calendar. Without it: text.")
  private String format = "text";

  ScheduleVerb(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    ScheduleFormat chosen = chosen();
    ScheduleReport report = report();
    Screen told = next || chosen != ScheduleFormat.TEXT ? surroundings.err() : surroundings.out();
    if (report.failed()) {
      new ProblemPrinter(told).print(report.problems());
      told.line("What comes can't be told: mend this first.");
      return 1;
    }
    if (next) {
      report.turns().stream()
          .findFirst()
          .ifPresent(turn -> surroundings.out().line(turn.at().toString()));
    } else {
      chosen.print(report, surroundings.out());
    }
    return 0;
  }

  private ScheduleFormat chosen() {
    ScheduleFormat chosen =
        ScheduleFormat.of(format)
            .orElseThrow(
                () ->
                    Refusal.usage(
                        "There is no format “" + format + "”.",
                        Nearest.hint(format, ScheduleFormat.names())));
    if (next && chosen != ScheduleFormat.TEXT) {
      throw Refusal.usage(
          "“--next” and “--format” don't go together.", "Leave one of the two out.");
    }
    return chosen;
  }

  private ScheduleReport report() {
    Newsroom newsroom = options.newsroom(surroundings);
    try {
      return Schedule.of(newsroom.folder(), options.at(newsroom, surroundings));
    } catch (SetUpException e) {
      throw Refusal.problem(e.problem().title(), e.problem().hint());
    }
  }
}
