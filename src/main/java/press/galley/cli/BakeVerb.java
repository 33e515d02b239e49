package press.galley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.galley.BakeOrder;
import press.galley.BakeOrder.CacheUse;
import press.galley.BakeReport;
import press.galley.render.Explanation;
import press.galley.render.Verdict;
import press.galley.site.Problem;
import press.galley.site.Rules;
import press.galley.site.SetUpException;

/** {@code galley bake}: makes the website. */
@Command(
    name = "bake",
    customSynopsis = "galley bake [OPTIONS]",
    description = {
      "Make the website from the newsroom's folder.",
      "Drafts, and news whose time has not come, stay out. If anything is wrong, every mistake is"
          + " listed and the website stays as it was."
    })
final class BakeVerb implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private final SiteOptions options = new SiteOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = {
        "Where the website goes. Without it: where jbake.properties says.",
        "Must be there when --at lies ahead."
      })
  private Optional<Path> output = Optional.empty();

  @Option(names = "--clean", description = "Make every page anew.")
  private boolean clean;

  @Option(
      names = "--jbake",
      description = {
        "Bake a stock JBake site as JBake 2.7.0 does, byte for byte.",
        "Drafts come out too: to compare and to move, not to publish."
      })
  private boolean jbake;

  @Option(
      names = "--explain",
      paramLabel = "URL",
      description = "Say what the page at this address reads, and why it was made anew or not.")
  private Optional<String> explain = Optional.empty();

  @Option(
      names = "--name-withheld",
      description = {
        "In a file or a log, too, tell warnings about what is not public,",
        "how many texts wait, and the next change. Without it only a terminal shows these: logs are"
            + " often public."
      })
  private boolean nameWithheld;

  BakeVerb(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    long begun = surroundings.ticks().getAsLong();
    ProgressLine progress = new ProgressLine(surroundings.err(), surroundings.ticks());
    Newsroom newsroom = options.newsroom(surroundings);
    keepApart(newsroom);
    BakeReport report = bake(order(newsroom), progress);
    long taken = surroundings.ticks().getAsLong() - begun;
    tell(report);
    report.explanation().ifPresent(explanation -> explain(explanation, report));
    new Summary(report, reader(), taken, newsroom.zone()).print(surroundings.out());
    boolean unknown =
        report.explanation().filter(one -> one.verdict() instanceof Verdict.NoPage).isPresent();
    return report.failed() || unknown ? 1 : 0;
  }

  private Summary.Reader reader() {
    return nameWithheld || surroundings.out().isTerminal()
        ? Summary.Reader.EDITOR
        : Summary.Reader.ANYBODY;
  }

  /** Of what is not public a log gets the number of warnings, and of errors the place. */
  private void tell(BakeReport report) {
    List<Problem> told =
        switch (reader()) {
          case EDITOR -> report.problems();
          case ANYBODY -> report.discretion().told(report.problems());
        };
    new ProblemPrinter(surroundings.out()).print(told);
    int untold = report.problems().size() - told.size();
    if (untold > 0) {
      surroundings
          .out()
          .wrapped(
              "",
              Counted.of(untold, "warning")
                  + " about what is not public: a terminal shows them, and “--name-withheld”.");
      surroundings.out().line();
    }
  }

  /** What lies ahead never stands where the website is taken from: somebody might upload it. */
  private void keepApart(Newsroom newsroom) {
    options
        .ahead(newsroom, surroundings)
        .ifPresent(
            at ->
                output.ifPresentOrElse(
                    named -> keepApart(at, named, newsroom.grounds().website()),
                    () -> {
                      throw Refusal.usage(
                          "--at: "
                              + at
                              + " lies ahead, and the website would hold what is not public yet.",
                          "Bake it apart from the website: add “--output target/preview”.");
                    }));
  }

  private void keepApart(String at, Path named, Path website) {
    RealPath.of(surroundings.folder().resolve(named))
        .overlap(RealPath.of(website))
        .ifPresent(
            how -> {
              throw Refusal.usage(
                  "--at: "
                      + at
                      + " lies ahead, and “"
                      + named
                      + "” "
                      + how
                      + " the website's folder, which is for all to see.",
                  "Name a folder apart from it.");
            });
  }

  private BakeReport bake(BakeOrder order, ProgressLine progress) {
    try {
      return surroundings.oven().bake(order, progress);
    } catch (SetUpException e) {
      return new BakeReport(0, 0, 0, 0, 0, 0, Optional.empty(), List.of(e.problem()));
    } finally {
      progress.wipe();
    }
  }

  private void explain(Explanation explanation, BakeReport report) {
    ExplanationPrinter printer = new ExplanationPrinter(surroundings.out());
    if (report.failed()) {
      printer.failed(explanation);
    } else {
      printer.print(explanation);
    }
  }

  private BakeOrder order(Newsroom newsroom) {
    BakeOrder plain = plain(newsroom);
    // Only what was typed lies ahead: a clock that is put back makes no preview of the website.
    BakeOrder order =
        options
            .ahead(newsroom, surroundings)
            .map(ahead -> plain.forEditors(surroundings.clock().instant()))
            .orElse(plain);
    return explain.map(order::explaining).orElse(order);
  }

  private BakeOrder plain(Newsroom newsroom) {
    return new BakeOrder(
        newsroom.folder(),
        output.map(folder -> surroundings.folder().resolve(folder).normalize()),
        options.at(newsroom, surroundings),
        clean ? CacheUse.IGNORE : CacheUse.USE,
        jbake ? Rules.JBAKE : Rules.GALLEY);
  }
}
