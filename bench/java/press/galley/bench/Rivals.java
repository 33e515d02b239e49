package press.galley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds who can take part on this machine. */
final class Rivals {

  private final Path project;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> absent = new ArrayList<>();

  private Rivals(Path project) {
    this.project = project;
  }

  /**
   * Those whom the filter lets in and who are installed.
   *
   * @param wanted whether a program is looked for, by its id
   */
  static Rivals find(Path project, Predicate<String> wanted)
      throws IOException, InterruptedException {
    Rivals rivals = new Rivals(project);
    if (wanted.test("hugo")) {
      rivals.hugo();
    }
    if (wanted.test("galley")) {
      rivals.galley();
    }
    if (wanted.test("eleventy")) {
      rivals.eleventy();
    }
    if (wanted.test("jbake")) {
      rivals.jbake();
    }
    return rivals;
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Who is missing, and what would bring them. */
  List<String> absent() {
    return List.copyOf(absent);
  }

  private void hugo() throws IOException, InterruptedException {
    if (Program.find("hugo").isEmpty()) {
      absent.add("Hugo is missing: “apt-get install hugo” or the like.");
      return;
    }
    add(
        "hugo",
        "Hugo " + Program.version("hugo", "version"),
        Dialect.HUGO,
        Edit.NONE,
        (site, output) -> List.of("hugo", "--quiet", "-d", output.toString()));
  }

  private void galley() throws IOException, InterruptedException {
    String galley = project.resolve("galley").toString();
    // The launcher builds the jar where it is old: not while it is timed.
    if (Program.ask(galley, "--version").isEmpty()) {
      absent.add("Galley does not start: try “./galley --version”.");
      return;
    }
    add(
        "galley-full",
        "Galley, every page",
        Dialect.JBAKE,
        Edit.NONE,
        (site, output) -> bake(galley, site, output, "--clean"));
    add(
        "galley-edit",
        "Galley, text edited",
        Dialect.JBAKE,
        Edit.TEXT,
        (site, output) -> bake(galley, site, output));
    add(
        "galley-title",
        "Galley, title edited",
        Dialect.JBAKE,
        Edit.TITLE,
        (site, output) -> bake(galley, site, output));
  }

  private static List<String> bake(String galley, Path site, Path output, String... more) {
    return Stream.concat(
            Stream.of(galley, "bake", "--site", site.toString(), "--output", output.toString()),
            Stream.of(more))
        .toList();
  }

  private void eleventy() throws IOException, InterruptedException {
    Path own = project.resolve("bench/node_modules/.bin/eleventy");
    Optional<Path> found = Files.isExecutable(own) ? Optional.of(own) : Program.find("eleventy");
    if (found.isEmpty()) {
      absent.add("Eleventy is missing: “npm install --prefix bench --no-save @11ty/eleventy@3”.");
      return;
    }
    String eleventy = found.get().toString();
    add(
        "eleventy",
        "Eleventy " + Program.version(eleventy, "--version"),
        Dialect.ELEVENTY,
        Edit.NONE,
        (site, output) -> List.of(eleventy, "--quiet", "--output=" + output));
  }

  private void jbake() throws IOException, InterruptedException {
    Optional<Path> library = JBakeLibrary.of(project);
    if (library.isEmpty()) {
      absent.add("JBake is missing: Maven could not fetch what bench/jbake-pom.xml names.");
      return;
    }
    String jars = library.get() + "/*";
    add(
        "jbake",
        "JBake " + JBakeLibrary.VERSION,
        Dialect.JBAKE,
        Edit.NONE,
        (site, output) ->
            List.of(
                Program.java(),
                "-cp",
                jars,
                "org.jbake.launcher.Main",
                "-b",
                site.toString(),
                output.toString()));
  }

  private void add(String id, String name, Dialect dialect, Edit edit, Entry.Command command) {
    entries.add(new Entry(id, name, dialect, edit, command));
  }
}
