package press.galley.preview.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * Serves a preview until it is closed. Thread-safe. None of its threads keeps the process from
 * ending: who starts it must wait.
 */
public final class PreviewServer implements AutoCloseable {

  private static final int PLACES = 16;

  private final HttpServer server;
  private final Threads threads;
  private final EventStreams streams;
  private final URI address;

  private PreviewServer(HttpServer server, Threads threads, EventStreams streams, URI address) {
    this.server = server;
    this.threads = threads;
    this.streams = streams;
    this.address = address;
  }

  /**
   * Starts to serve, at the next free port where the one that is asked for is taken.
   *
   * @throws IOException if none of the next twenty is free, or the host is not this machine's
   */
  public static PreviewServer start(Entrance entrance, Desk desk) throws IOException {
    return start(entrance, desk, Patience.USUAL);
  }

  static PreviewServer start(Entrance entrance, Desk desk, Patience patience) throws IOException {
    Limits.set();
    HttpServer server = Port.listen(entrance);
    int port = server.getAddress().getPort();
    Threads threads = Threads.start();
    EventStreams streams = new EventStreams(threads, patience);
    server.createContext(
        "/",
        new FrontDoor(
            new Guard(Origins.of(entrance, port)),
            Pass.of(entrance, port),
            streams,
            new Delivery(new Deadline(threads.timer(), patience.reply()), new Tags()),
            new Queue(desk, new Semaphore(PLACES, true))));
    server.setExecutor(threads.workers());
    // The server's own thread is a daemon if the one that starts it is.
    CompletableFuture.runAsync(server::start, threads.workers()).join();
    var unused = streams.findTheGone();
    return new PreviewServer(server, threads, streams, address(entrance, port));
  }

  /** What to open in a browser, with the port that it got and the token where one is needed. */
  public URI address() {
    return address;
  }

  /** Tells an event to every page that waits, and to those that come later; returns at once. */
  public void send(String event, String data) {
    streams.send(event, data);
  }

  /** How many pages wait for events. */
  int waiting() {
    return streams.size();
  }

  /** How many threads there are. */
  int threads() {
    return threads.workers().getPoolSize() + threads.writers().getPoolSize();
  }

  /** Ends all connections at once. */
  @Override
  public void close() {
    threads.close();
    server.stop(0);
  }

  private static URI address(Entrance entrance, int port) throws SocketException {
    String host = entrance.host().map(Origins::spelled).orElse("localhost");
    String token = entrance.token().map(text -> "?token=" + text).orElse("");
    String name = Origins.isAllAddresses(host) ? ownAddress() : host;
    return URI.create("http://" + name + ":" + port + "/" + token);
  }

  /** A number by which others on the network can reach this machine. */
  private static String ownAddress() throws SocketException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(each -> each instanceof Inet4Address && !each.isLoopbackAddress())
        .map(InetAddress::getHostAddress)
        .findFirst()
        .orElse("127.0.0.1");
  }
}
