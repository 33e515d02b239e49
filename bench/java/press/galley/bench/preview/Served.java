package press.galley.bench.preview;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A preview that runs.
 *
 * @param processes where it runs
 * @param process its own
 * @param page the address of its release's page
 */
record Served(Processes processes, Process process, URI page) implements AutoCloseable {

  /** How long a page is waited for before something must be wrong. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final long PAUSE_MS = 3;

  /** Starts one, with a folder that takes its log; it answers later. */
  static Served start(Processes processes, Contender contender, Path work) throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Path log = work.resolve("logs").resolve(contender.id() + ".log");
    return new Served(
        processes,
        processes.start(contender.command().words().apply(port), contender.command().folder(), log),
        URI.create("http://127.0.0.1:" + port + contender.address()));
  }

  /**
   * Waits until its page has these words. Until somebody listens it is knocked at the door alone:
   * to ask for the page time and again would take a good part of a core from what is measured.
   */
  void await(Visitor visitor, String words) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    while (!isOpen() || !visitor.page(page).contains(words)) {
      if (!process.isAlive()) {
        throw new IOException("the preview has ended by itself");
      }
      if (System.nanoTime() - begun > PATIENCE.toNanos()) {
        throw new IOException(page + " does not show “" + words + "”");
      }
      Thread.sleep(PAUSE_MS);
    }
  }

  /** Whether somebody listens; a socket that happens to have reached itself is nobody. */
  private boolean isOpen() {
    InetSocketAddress door =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), page.getPort());
    try (Socket socket = new Socket()) {
      socket.connect(door);
      return socket.getLocalPort() != page.getPort();
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    processes.end(process);
  }
}
