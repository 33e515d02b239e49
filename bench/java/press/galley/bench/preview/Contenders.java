package press.galley.bench.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.galley.bench.Corpus;
import press.galley.bench.Dialect;
import press.galley.bench.Newsroom;
import press.galley.bench.Program;
import press.galley.bench.Release;

/**
 * Those that are measured with one size of newsroom; each writes its site.
 *
 * @param project the folder of this project
 * @param corpus the texts
 * @param work the folder for the sites
 */
record Contenders(Path project, Corpus corpus, Path work) {

  /** Galley with a newsroom of its own. */
  Contender galley() throws IOException {
    Path site = work.resolve("galley");
    Newsroom newsroom = new Newsroom(project, corpus);
    newsroom.write(site);
    Release release = corpus.middle();
    return new Contender(
        "galley",
        "Galley",
        Newsroom.address(release),
        new Contender.Command(
            site, port -> List.of(program(), "serve", "--port", String.valueOf(port))),
        new Desk(release, Newsroom.file(site, release), newsroom::text));
  }

  private String program() {
    return project.resolve("galley").toString();
  }

  /** Hugo with the race's site, where it is installed. */
  Optional<Contender> hugo() throws IOException, InterruptedException {
    if (Program.find("hugo").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        rival(
            "hugo",
            "Hugo " + Program.version("hugo", "version"),
            Dialect.HUGO,
            List.of("hugo", "server", "--bind", "127.0.0.1", "--port")));
  }

  /** Eleventy with the race's site, where it is installed. */
  Optional<Contender> eleventy() throws IOException, InterruptedException {
    Path own = project.resolve("bench/node_modules/.bin/eleventy");
    Optional<Path> found = Files.isExecutable(own) ? Optional.of(own) : Program.find("eleventy");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String eleventy = found.get().toString();
    return Optional.of(
        rival(
            "eleventy",
            "Eleventy " + Program.version(eleventy, "--version"),
            Dialect.ELEVENTY,
            List.of(eleventy, "--serve", "--quiet", "--port")));
  }

  /** The port is the last word of its command. */
  private Contender rival(String id, String name, Dialect dialect, List<String> command)
      throws IOException {
    Path site = work.resolve(id);
    corpus.write(dialect, project.resolve("bench/sites"), site);
    Release release = corpus.middle();
    return new Contender(
        id,
        name,
        "/releases/" + release.slug() + "/",
        new Contender.Command(
            site,
            port -> Stream.concat(command.stream(), Stream.of(String.valueOf(port))).toList()),
        new Desk(release, Corpus.file(site, dialect, release), edited -> edited.text(dialect)));
  }
}
