package press.galley.bench.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.galley.bench.Folders;
import press.galley.bench.Program;

/**
 * A Chromium without a window, which paints all the same.
 *
 * @param processes where it runs
 * @param process its own
 * @param profile its own folder
 * @param tools steer its page
 */
record Chromium(Processes processes, Process process, Path profile, DevTools tools)
    implements AutoCloseable {

  private static final Pattern PAGE =
      Pattern.compile("\"ws://[^\"]+/devtools/page/[^\"]+\"", Pattern.DOTALL);
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  /** The program, where it is installed. */
  static Optional<Path> find() {
    return Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
        .flatMap(name -> Program.find(name).stream())
        .findFirst();
  }

  /** Starts one with an empty page, in a folder of its own. */
  static Chromium open(Processes processes, Path program, Path work)
      throws IOException, InterruptedException {
    Path profile = work.resolve("chromium");
    Folders.remove(profile);
    Files.createDirectories(profile);
    Process process =
        processes.start(
            List.of(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--window-size=1280,1600",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank"),
            work,
            work.resolve("logs/chromium.log"));
    try {
      return new Chromium(processes, process, profile, DevTools.of(page(profile)));
    } catch (IOException | InterruptedException e) {
      processes.end(process);
      throw e;
    }
  }

  private static URI page(Path profile) throws IOException, InterruptedException {
    Visitor visitor = new Visitor();
    Path port = profile.resolve("DevToolsActivePort");
    long begun = System.nanoTime();
    while (System.nanoTime() - begun < PATIENCE) {
      if (Files.exists(port)) {
        List<String> lines = Files.readAllLines(port);
        Matcher page =
            PAGE.matcher(
                lines.isEmpty()
                    ? ""
                    : visitor.page(URI.create("http://127.0.0.1:" + lines.get(0) + "/json/list")));
        if (page.find()) {
          return URI.create(page.group().replace("\"", ""));
        }
      }
      Thread.sleep(20);
    }
    throw new IOException("Chromium does not start");
  }

  /** Shows a page. */
  void show(URI address) throws IOException, InterruptedException {
    tools.ask("Page.navigate", "{\"url\":" + DevTools.quoted(address.toString()) + "}");
  }

  @Override
  public void close() {
    processes.end(process);
    try {
      Folders.remove(profile);
    } catch (IOException stillWritten) {
      // A child of it has not ended yet; the next one removes it.
    }
  }
}
