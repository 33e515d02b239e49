package press.galley.bench.preview;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import press.galley.bench.Corpus;
import press.galley.bench.Figures;
import press.galley.bench.Folders;

/** Measures all contenders, part by part; where one fails, a note says so and the next begins. */
final class Trial {

  private static final String NO_HUGO = "Hugo is missing: “apt-get install hugo” or the like.";
  private static final String NO_ELEVENTY =
      "Eleventy is missing: “npm install --prefix bench --no-save @11ty/eleventy@3”.";

  private final Path project;
  private final PreviewOrder order;
  private final Processes processes;
  private final PrintStream out;
  private final Findings findings = new Findings();
  private final Optional<Path> browser = Chromium.find();

  /**
   * A trial.
   *
   * @param project the folder of this project
   * @param out hears of each part how long it took
   */
  Trial(Path project, PreviewOrder order, Processes processes, PrintStream out) {
    this.project = project;
    this.order = order;
    this.processes = processes;
    this.out = out;
  }

  /** A part that is measured. */
  private interface Measurement {
    void run() throws IOException, InterruptedException;
  }

  /** Measures with each size. */
  Findings run() throws IOException, InterruptedException {
    if (browser.isEmpty()) {
      findings.note("Chromium is missing: “apt-get install chromium” or the like.");
    }
    for (int releases : order.sizes()) {
      Path work = project.resolve("target/bench/preview/" + releases);
      Folders.remove(work);
      Files.createDirectories(work);
      Contenders contenders = new Contenders(project, new Corpus(releases), work);
      galley(new Round(contenders.galley(), releases, work, processes, order.counts().whole()));
      if (order.mode() == PreviewOrder.Mode.ALL) {
        rival(contenders.hugo().map(hugo -> round(hugo, releases, work)), NO_HUGO);
        rival(contenders.eleventy().map(eleventy -> round(eleventy, releases, work)), NO_ELEVENTY);
      }
    }
    return findings;
  }

  private void rival(Optional<Round> found, String missing) throws InterruptedException {
    if (found.isEmpty()) {
      findings.note(missing);
      return;
    }
    Round round = found.get();
    part(Part.START, round, () -> round.start("", findings));
    shown(Part.SAVE, round, program -> round.save(program, findings));
  }

  private void galley(Round round) throws InterruptedException {
    part(Part.START, round, () -> round.start(", never opened", findings));
    part(
        Part.START,
        round,
        () -> {
          round.open();
          round.start(", opened before", findings);
        });
    shown(Part.SAVE, round, program -> round.save(program, findings));
    part(Part.MEMORY, round, () -> round.memory(findings));
    shown(Part.IDLE, round, program -> round.idle(program, findings));
  }

  private Round round(Contender contender, int releases, Path work) {
    return new Round(contender, releases, work, processes, order.counts());
  }

  /** A part that needs a browser. */
  private interface Show {
    void in(Path program) throws IOException, InterruptedException;
  }

  private void shown(Part part, Round round, Show show) throws InterruptedException {
    if (browser.isPresent()) {
      part(part, round, () -> show.in(browser.get()));
    }
  }

  private void part(Part part, Round round, Measurement measurement) throws InterruptedException {
    if (!order.wants(part)) {
      return;
    }
    String name = round.contender().row("", round.releases());
    long begun = System.nanoTime();
    try {
      measurement.run();
      out.println(
          "%s, %s: took %s s"
              .formatted(
                  name, part.id(), Figures.count(Math.round((System.nanoTime() - begun) / 1e9))));
    } catch (IOException e) {
      String note = "%s, %s: %s.".formatted(name, part.id(), e.getMessage());
      out.println(note);
      findings.note(note);
    }
  }
}
