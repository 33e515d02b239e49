package press.galley.bench.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;

/**
 * One contender with one size of newsroom: each part is measured of a preview of its own, with the
 * release as it was at first.
 *
 * @param contender who is measured
 * @param releases how many
 * @param work the folder for logs and the browser's profile
 * @param processes where everything runs
 * @param counts how often and how long
 */
record Round(
    Contender contender, int releases, Path work, Processes processes, PreviewOrder.Counts counts) {

  /** A preview that runs until it has nothing more to do, and ends: it may leave something. */
  void open() throws IOException, InterruptedException {
    contender.desk().tidy();
    try (Served served = Served.start(processes, contender, work)) {
      served.await(new Visitor(), contender.desk().words());
      Rest.await(served);
    }
  }

  /** Cold starts. */
  void start(String kind, Findings findings) throws IOException, InterruptedException {
    contender.desk().tidy();
    Starts starts = Starts.measure(processes, contender, work, counts);
    findings.add(Part.START, contender.row(kind, releases), starts.cells());
    judge(Goal.START, kind, starts.median(), findings);
  }

  /** Saves that a browser shows. */
  void save(Path browser, Findings findings) throws IOException, InterruptedException {
    contender.desk().tidy();
    try (Served served = Served.start(processes, contender, work);
        Chromium chromium = Chromium.open(processes, browser, work)) {
      Saves saves = Saves.measure(served, chromium, contender, counts);
      String name = contender.row("", releases);
      findings.add(Part.SAVE, name, saves.cells());
      saves.notes(name).forEach(findings::note);
      judge(Goal.SAVE, "", saves.median(), findings);
    }
  }

  /** Memory after saves. */
  void memory(Findings findings) throws IOException, InterruptedException {
    contender.desk().tidy();
    try (Served served = Served.start(processes, contender, work)) {
      Memory memory = Memory.measure(served, contender, counts);
      memory.rows(contender.row("", releases)).forEach(row -> findings.add(Part.MEMORY, row));
      judge(Goal.MEMORY, "", memory.growth(), findings);
    }
  }

  /** What it does when nobody saves. */
  void idle(Path browser, Findings findings) throws IOException, InterruptedException {
    contender.desk().tidy();
    try (Served served = Served.start(processes, contender, work);
        Chromium chromium = Chromium.open(processes, browser, work)) {
      Idle idle = Idle.measure(served, chromium, contender, counts.idle());
      findings.add(Part.IDLE, contender.row("", releases), idle.cells());
      judge(Goal.IDLE, "", idle.aMinute(), findings);
    }
  }

  /** Goals are Galley's. */
  private void judge(Goal goal, String kind, OptionalDouble figure, Findings findings) {
    if (contender.id().equals("galley")) {
      findings.judge(goal.judge(contender.row(kind, releases), figure));
    }
  }
}
