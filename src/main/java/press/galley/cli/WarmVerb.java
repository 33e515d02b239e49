package press.galley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code galley warm DIR}: makes the starter and a small stock JBake site in a folder and bakes
 * both, once whole and once after an edit, so that the launcher can keep the classes that this
 * needs in its archive. For the launcher, not for people.
 */
@Command(name = "warm", hidden = true)
final class WarmVerb implements Callable<Integer> {

  private static final String NEWSROOM_TEXT = "content/pages/about.md";
  private static final String STOCK_TEXT = "content/about.md";

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

  private static void append(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
