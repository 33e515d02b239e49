package press.galley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import press.galley.EditorsView;
import press.galley.parse.FreezeFile;
import press.galley.site.Freeze;
import press.galley.site.Problems;

/** {@code galley thaw}: ends a freeze. */
@Command(
    name = "thaw",
    customSynopsis = "galley thaw [OPTIONS]",
    description = {
      "End a freeze, and say what comes out with the next bake.",
      "The file freeze.yaml goes; no text is touched."
    })
final class ThawVerb implements Callable<Integer> {

  private static final int MOST = 20;

  private final Surroundings surroundings;

  @Mixin private final SiteOptions options = new SiteOptions();

  ThawVerb(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Screen out = surroundings.out();
    Newsroom newsroom = options.newsroom(surroundings).orRefuse();
    if (!FreezeFile.exists(newsroom.folder())) {
      out.line("The newsroom is not frozen: there is nothing to thaw.");
      return 0;
    }
    Problems problems = new Problems();
    FreezeFile.read(newsroom.folder(), newsroom.zone(), problems);
    if (problems.hasErrors()) {
      new ProblemPrinter(out).print(problems.sorted());
      out.wrapped("", "Still frozen: nobody can tell what is held. Mend the file, or delete it.");
      return 1;
    }
    EditorsView view = EditorsView.of(newsroom.folder(), options.at(newsroom, surroundings));
    delete(newsroom);
    say(view);
    return 0;
  }

  private void delete(Newsroom newsroom) {
    try {
      Files.delete(newsroom.folder().resolve(Freeze.FILE));
    } catch (IOException e) {
      throw Refusal.problem(
          "Still frozen: “" + Freeze.FILE + "” can't be deleted: " + Reason.of(e) + ".",
          "Delete it yourself.");
    }
  }

  private void say(EditorsView view) {
    Screen out = surroundings.out();
    List<String> held = view.held();
    if (view.isDoubtful()) {
      out.wrapped("", "The newsroom has errors, which a bake tells. As far as one can see:");
    }
    if (held.isEmpty()) {
      out.line("Thawed: nothing was held.");
      return;
    }
    out.line(
        "Thawed: "
            + Counted.of(held.size(), "document")
            + (held.size() == 1 ? " comes" : " come")
            + " out with the next bake.");
    held.stream().limit(MOST).forEach(path -> out.line("  " + line(path, view)));
    if (held.size() > MOST) {
      out.line("  and " + (held.size() - MOST) + " more");
    }
    if (!view.notices().isEmpty()) {
      out.wrapped(
          "",
          "Of what was withdrawn a notice comes out, with its headline. Where nobody has seen the"
              + " text, write “status: draft” into its head before you bake.");
    }
  }

  private static String line(String path, EditorsView view) {
    return view.notices().contains(path) ? path + " (a notice that it is withdrawn)" : path;
  }
}
