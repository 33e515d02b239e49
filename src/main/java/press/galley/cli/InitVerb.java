package press.galley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code galley init}: makes a new newsroom. */
@Command(
    name = "init",
    customSynopsis = "galley init DIR",
    description = {
      "Make a new newsroom, with a few texts of a fictional choir to write over.",
      "It bakes at once."
    })
final class InitVerb implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      hideParamSyntax = true,
      description = "The folder to make it in. It must be empty or not exist yet.")
  private Optional<Path> folder = Optional.empty();

  InitVerb(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path named =
        folder.orElseThrow(
            () ->
                Refusal.usage(
                    "Say in which folder: DIR is missing.", "For instance: galley init newsroom"));
    Path site = surroundings.folder().resolve(named).normalize();
    refuseUnlessEmpty(site, named);
    Starter starter = Starter.load();
    starter.writeTo(site);
    Screen out = surroundings.out();
    out.line("Made a newsroom of " + starter.files().size() + " files in " + named + ".");
    out.line();
    out.line("Next:");
    Call call = new Call(surroundings.command());
    out.line("  " + call.of("serve", "--site", named.toString()));
    out.line("  " + call.of("new", "release", "Our first news", "--site", named.toString()));
    out.line("  " + call.of("bake", "--site", named.toString()));
    return 0;
  }

  private static void refuseUnlessEmpty(Path site, Path named) {
    if (Files.exists(site) && !Files.isDirectory(site)) {
      throw refused("“" + named + "” is a file.");
    }
    if (!Files.exists(site)) {
      return;
    }
    try (Stream<Path> entries = Files.list(site)) {
      Optional<String> first =
          entries.map(entry -> String.valueOf(entry.getFileName())).sorted().findFirst();
      if (first.isPresent()) {
        throw refused("“" + named + "” is not empty: “" + first.get() + "” is in it.");
      }
    } catch (IOException e) {
      throw refused("“" + named + "” can't be read: " + Reason.of(e) + ".");
    }
  }

  private static Refusal refused(String what) {
    return Refusal.problem(
        what, "Nothing was made. Name a folder that is empty or that does not exist yet.");
  }
}
