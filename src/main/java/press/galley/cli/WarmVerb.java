package press.galley.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import press.galley.preview.PreviewSession;
import press.galley.preview.web.Entrance;

/**
 * {@code galley warm DIR}: makes the starter and a small stock JBake site in a folder and bakes
 * both, once whole and once after an edit, then previews the starter, so that the launcher can keep
 * the classes that this needs in its archive. For the launcher, not for people.
 */
@Command(name = "warm", hidden = true)
final class WarmVerb implements Callable<Integer> {

  private static final String NEWSROOM_TEXT = "content/pages/about.md";
  private static final String NEWSROOM_PAGE = "/about/";
  private static final String STOCK_TEXT = "content/about.md";
  private static final int PATIENCE_MS = 5000;

  private final Surroundings surroundings;

  @Parameters(paramLabel = "DIR")
  private Path folder = Path.of("");

  WarmVerb(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path sites = surroundings.folder().resolve(folder);
    int newsroom = rehearse(Starter.load(), sites.resolve("newsroom"), NEWSROOM_TEXT);
    preview(sites.resolve("newsroom"));
    int stock = rehearse(Starter.stock(), sites.resolve("stock"), STOCK_TEXT);
    return Math.max(newsroom, stock);
  }

  /** Runs what people run most, as they do: the words they read need classes, too. */
  private int rehearse(Starter files, Path site, String edited) {
    files.writeTo(site);
    int whole = bake(site);
    append(site.resolve(edited), "\nOne more line.\n");
    return Math.max(whole, bake(site));
  }

  private int bake(Path site) {
    String[] words = {"bake", "--site", site.toString(), "--at", "2026-01-01"};
    return Cli.run(words, surroundings);
  }

  /** As a browser and an editor use it; without one the archive is as good as it was. */
  private void preview(Path site) {
    Set<Path> roots = Set.of(site.resolve("content"), site.resolve("templates"));
    try (PreviewSession session =
            PreviewSession.open(
                new PreviewSession.Order(site, roots, Entrance.loopback(0), Optional.empty()),
                surroundings.clock(),
                line -> {});
        BufferedReader events = new BufferedReader(read(session, "/_galley/events"))) {
      read(session, NEWSROOM_PAGE).transferTo(Writer.nullWriter());
      append(site.resolve(NEWSROOM_TEXT), "\nAnd another.\n");
      String line = events.readLine();
      for (int told = 0; line != null && told < 2; line = events.readLine()) {
        told += line.startsWith("data:") ? 1 : 0;
      }
      read(session, NEWSROOM_PAGE).transferTo(Writer.nullWriter());
    } catch (IOException e) {
      surroundings.out().line("No preview: " + e);
    }
  }

  private static Reader read(PreviewSession session, String path) throws IOException {
    URLConnection connection = session.address().resolve(path).toURL().openConnection();
    connection.setReadTimeout(PATIENCE_MS);
    return new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8);
  }

  private static void append(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
