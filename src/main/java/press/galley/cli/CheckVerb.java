package press.galley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.galley.check.LinkCheck;
import press.galley.check.LinkReport;
import press.galley.jbake.SiteSettings;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.SetUpException;
import press.galley.site.Site;

/** {@code galley check}: looks for links that lead nowhere. */
@Command(
    name = "check",
    customSynopsis = "galley check [DIR] [OPTIONS]",
    description = {
      "Look for links that lead nowhere in the finished website.",
      "Links, images, styles and anchors of every page are tried, without going online."
    })
final class CheckVerb implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "The newsroom's folder. Without it: the folder you are in.")
  private Path newsroom = Path.of("");

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      hideParamSyntax = true,
      description = "The website's folder. Without it: where jbake.properties says.")
  private Optional<Path> website = Optional.empty();

  CheckVerb(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try {
      Problems problems = new Problems();
      Site site =
          SiteSettings.read(
              inFolder(newsroom), website.map(this::inFolder), Rules.GALLEY, problems);
      if (problems.hasErrors()) {
        new ProblemPrinter(surroundings.out()).print(problems.sorted());
        surroundings.out().line("Nothing was checked: mend the settings first.");
        return 1;
      }
      return check(site);
    } catch (SetUpException e) {
      throw Refusal.problem(e.problem().title(), e.problem().hint());
    }
  }

  private int check(Site site) {
    Screen out = surroundings.out();
    LinkReport report =
        Files.isDirectory(site.output())
            ? LinkCheck.run(site.output(), inFolder(Path.of("")), site.settings().host())
            : LinkReport.NOTHING;
    if (report.pages() == 0) {
      throw nothing(site.output());
    }
    new ProblemPrinter(out).print(report.problems());
    out.line("Checked " + Counted.of(report.pages(), "page") + ": " + verdict(report));
    return report.problems().isEmpty() ? 0 : 1;
  }

  /** No page has no broken link; but that is not what was asked. */
  private Refusal nothing(Path folder) {
    Path here = inFolder(Path.of(""));
    return Refusal.problem(
        "There is no website to check: “"
            + (folder.startsWith(here) ? here.relativize(folder) : folder)
            + "” holds no page.",
        "Make it first: " + new Call(surroundings.command()).of("bake"));
  }

  private static String verdict(LinkReport report) {
    int broken = report.problems().size();
    return switch (broken) {
      case 0 -> "every link and anchor leads somewhere.";
      case 1 -> "one address leads nowhere.";
      default -> broken + " addresses lead nowhere.";
    };
  }

  private Path inFolder(Path path) {
    return surroundings.folder().resolve(path).toAbsolutePath().normalize();
  }
}
