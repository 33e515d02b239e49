package press.galley.preview.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A preview that is served to a test at a free port.
 *
 * @param server under test
 * @param asked what reached its desk
 */
record Stand(PreviewServer server, List<Request> asked) implements AutoCloseable {

  static final String PAGE = "0123456789";

  /** Little, so that a test needn't wait. */
  static final Patience LITTLE =
      new Patience(Duration.ofMillis(400), Duration.ofMillis(400), Duration.ofMillis(50));

  /** For this machine; each page reads {@value #PAGE}. */
  static Stand open() throws IOException {
    return open(Entrance.loopback(0));
  }

  static Stand open(Entrance entrance) throws IOException {
    byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
    return open(entrance, request -> Reply.of("text/html;charset=utf-8", page), Patience.USUAL);
  }

  static Stand open(Desk desk) throws IOException {
    return open(Entrance.loopback(0), desk, LITTLE);
  }

  static Stand open(Entrance entrance, Desk desk, Patience patience) throws IOException {
    List<Request> asked = new CopyOnWriteArrayList<>();
    Desk recording =
        request -> {
          asked.add(request);
          return desk.answer(request);
        };
    return new Stand(PreviewServer.start(entrance, recording, patience), asked);
  }

  int port() {
    return server.address().getPort();
  }

  /** The answer to a request on a connection of its own. */
  Line.Answer get(String target, String... headers) throws IOException {
    return ask("GET", target, headers);
  }

  Line.Answer ask(String method, String target, String... headers) throws IOException {
    try (Line line = Line.to(port())) {
      line.send(request(method, target, headers));
      return method.equals("HEAD") ? line.head() : line.answer();
    }
  }

  /** The text of a request, with a Host unless the headers have one. */
  String request(String method, String target, String... headers) {
    String more = String.join("\r\n", headers);
    String host = more.contains("Host:") ? "" : "Host: localhost:" + port() + "\r\n";
    return method
        + " "
        + target
        + " HTTP/1.1\r\n"
        + host
        + more
        + (more.isEmpty() ? "" : "\r\n")
        + "\r\n";
  }

  @Override
  public void close() {
    server.close();
  }
}
