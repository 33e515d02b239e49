package press.galley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import press.galley.EditorsView;
import press.galley.parse.FreezeFile;
import press.galley.site.Freeze;
import press.galley.site.Problems;

/** {@code galley freeze}: from now on nothing new comes out. */
@Command(
    name = "freeze",
    customSynopsis = "galley freeze \"REASON\" [OPTIONS]",
    description = {
      "Hold back everything that is not public yet, until “galley thaw”.",
      "What is public stays, and can be corrected and withdrawn. The list of it is written to"
          + " freeze.yaml in the newsroom's folder; every bake says that the newsroom is frozen."
    })
final class FreezeVerb implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private final SiteOptions options = new SiteOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "REASON",
      hideParamSyntax = true,
      description = "Why, in quotes. Colleagues read it in every bake; readers never do.")
  private Optional<String> reason = Optional.empty();

  FreezeVerb(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    String why = why();
    Newsroom newsroom = options.newsroom(surroundings).orRefuse();
    options
        .ahead(newsroom, surroundings)
        .ifPresent(
            at -> {
              throw Refusal.usage(
                  "--at: " + at + " lies ahead, and until then nothing would be frozen.",
                  "Leave “--at” out to freeze now.");
            });
    if (FreezeFile.exists(newsroom.folder())) {
      return frozenAlready(newsroom);
    }
    Instant now = options.at(newsroom, surroundings);
    EditorsView view = EditorsView.of(newsroom.folder(), now);
    if (view.isDoubtful()) {
      new ProblemPrinter(surroundings.out()).print(view.problems());
      surroundings
          .out()
          .wrapped(
              "",
              "Not frozen: nobody can tell what is public. Mend the errors, then freeze. Until"
                  + " then no bake writes anything, so that nothing new comes out.");
      return 1;
    }
    Freeze freeze =
        new Freeze(
            now.truncatedTo(ChronoUnit.SECONDS),
            why,
            Set.copyOf(view.published()),
            Set.copyOf(view.withdrawn()));
    write(newsroom, freeze);
    say(newsroom, freeze);
    return 0;
  }

  private String why() {
    return reason
        .map(text -> text.strip().replaceAll("\\s+", " "))
        .filter(text -> !text.isEmpty())
        .orElseThrow(
            () ->
                Refusal.usage(
                    "Why? The reason goes in quotes, after the verb.",
                    "For instance: galley freeze \"The hall is closed\""));
  }

  private int frozenAlready(Newsroom newsroom) {
    Screen out = surroundings.out();
    Problems problems = new Problems();
    Freeze freeze = FreezeFile.read(newsroom.folder(), newsroom.zone(), problems);
    if (problems.hasErrors()) {
      new ProblemPrinter(out).print(problems.sorted());
      out.wrapped("", "Frozen already, by a file that can't be used. It was not touched.");
    } else {
      out.wrapped("", new Standstill(freeze.since(), freeze.reason(), newsroom.zone()).words());
      out.wrapped("", "That was so already: nothing was changed. To begin anew, thaw first.");
    }
    return 1;
  }

  private void write(Newsroom newsroom, Freeze freeze) {
    Path file = newsroom.folder().resolve(Freeze.FILE);
    try {
      Files.writeString(
          file,
          FreezeFile.text(freeze, newsroom.zone()),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw Refusal.problem(
          "Not frozen: “" + Freeze.FILE + "” can't be written: " + Reason.of(e) + ".",
          "Check the folder, then try again.");
    }
  }

  private void say(Newsroom newsroom, Freeze freeze) {
    Screen out = surroundings.out();
    out.wrapped("", new Standstill(freeze.since(), freeze.reason(), newsroom.zone()).words());
    int known = freeze.published().size() + freeze.withdrawn().size();
    out.wrapped(
        "",
        Counted.of(known, "document")
            + (known == 1 ? " is public and stays." : " are public and stay.")
            + " Nothing else comes out before “galley thaw”.");
    out.wrapped(
        "",
        "The list stands in "
            + Freeze.FILE
            + ". Where others bake this newsroom, give them that file now.");
  }
}
