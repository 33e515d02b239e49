package press.galley.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code galley warm DIR}: makes the starter and a small stock JBake site in a folder, previews the
 * starter as one that nobody has opened yet and bakes both, once whole and once after an edit, then
 * previews the starter again, so that the launcher can keep the classes that this needs in its
 * archive. For the launcher, not for people.
 */
@Command(name = "warm", hidden = true)
final class WarmVerb implements Callable<Integer> {

  private static final String NEWSROOM_TEXT = "content/pages/about.md";
  private static final String RELEASE = "content/releases/2026/winter-concert.md";
  private static final String RELEASE_PAGE = "/news/2026/winter-concert/";

  /** A release that is alone has no others beside it. */
  private static final String OTHER_RELEASE = "content/releases/2026/spring-concert.md";

  /** The first releases are public by then. */
  private static final String LATER = "2026-01-13";

  private static final String STOCK_TEXT = "content/about.md";
  private static final int PATIENCE_MS = 5000;
  private static final int PAUSE_MS = 20;

  private final Surroundings surroundings;

  @Parameters(paramLabel = "DIR")
  private Path folder = Path.of("");

  WarmVerb(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path sites = surroundings.folder().resolve(folder);
    Path newsroom = sites.resolve("newsroom");
    Starter.load().writeTo(newsroom);
    copy(newsroom.resolve(RELEASE), newsroom.resolve(OTHER_RELEASE));
    preview(newsroom);
    int first = bakes(newsroom, NEWSROOM_TEXT);
    preview(newsroom);
    Path stock = sites.resolve("stock");
    Starter.stock().writeTo(stock);
    return Math.max(first, bakes(stock, STOCK_TEXT));
  }

  /** Runs what people run most, as they do: the words they read need classes, too. */
  private int bakes(Path site, String edited) {
    int whole = bake(site);
    append(site.resolve(edited), "\nOne more line.\n");
    return Math.max(whole, bake(site));
  }

  private int bake(Path site) {
    String[] words = {"bake", "--site", site.toString(), "--at", LATER};
    return Cli.run(words, surroundings);
  }

  /** As a browser and an editor use it; without one the archive is as good as it was. */
  private void preview(Path site) {
    try {
      int port = freePort();
      String[] words = {"serve", "--site", site.toString(), "--port", String.valueOf(port)};
      Thread serving = new Thread(() -> Cli.run(words, surroundings), "galley-preview");
      serving.setDaemon(true);
      serving.start();
      try {
        write(site, URI.create("http://127.0.0.1:" + port));
      } finally {
        serving.interrupt();
        serving.join(PATIENCE_MS);
      }
    } catch (IOException e) {
      surroundings.out().line("No preview: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void write(Path site, URI preview) throws IOException, InterruptedException {
    try (BufferedReader events = new BufferedReader(read(preview.resolve("/_galley/events")))) {
      read(preview.resolve(RELEASE_PAGE)).transferTo(Writer.nullWriter());
      append(site.resolve(RELEASE), "\nAnd another.\n");
      String line = events.readLine();
      for (int told = 0; line != null && told < 2; line = events.readLine()) {
        told += line.startsWith("data:") ? 1 : 0;
      }
      read(preview.resolve(RELEASE_PAGE)).transferTo(Writer.nullWriter());
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Nobody may listen yet. */
  private static Reader read(URI address) throws IOException, InterruptedException {
    for (int left = PATIENCE_MS; ; left -= PAUSE_MS) {
      try {
        URLConnection connection = address.toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MS);
        connection.setReadTimeout(PATIENCE_MS);
        return new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8);
      } catch (ConnectException e) {
        if (left <= 0) {
          throw e;
        }
        Thread.sleep(PAUSE_MS);
      }
    }
  }

  private static void copy(Path file, Path to) {
    try {
      Files.copy(file, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
