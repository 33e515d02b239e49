package press.galley.preview.dress;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves one page as a preview would, to this machine alone, and says when it changes. */
final class Stage implements AutoCloseable {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final List<OutputStream> listeners = new CopyOnWriteArrayList<>();
  private final List<String> posted = new CopyOnWriteArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile HttpServer server;
  private volatile Scene scene = new Scene("", Scene.state(0));
  private volatile Optional<Scene> following = Optional.empty();
  private final Set<String> gone = ConcurrentHashMap.newKeySet();
  private volatile int status = 200;
  private volatile CountDownLatch curtain = new CountDownLatch(0);

  /** One that shows nothing yet. */
  Stage() throws IOException {
    server = listen(0);
  }

  private HttpServer listen(int port) throws IOException {
    HttpServer made =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    made.createContext("/", this::answer);
    made.setExecutor(threads);
    made.start();
    return made;
  }

  /** Where its page is. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Shows this from now on, and tells those who listen. */
  void show(Scene next) throws IOException {
    scene = next;
    for (OutputStream listener : listeners) {
      tell(listener);
    }
  }

  /** Shows this as soon as somebody has got the page before. */
  void thenShow(Scene next) {
    following = Optional.of(next);
  }

  /** Serves another file from now on. */
  void file(String path, String content) {
    files.put(path, content.getBytes(UTF_8));
    gone.remove(path);
  }

  /** From now on there is no such file. */
  void gone(String path) {
    files.remove(path);
    gone.add(path);
  }

  /** Answers with this status from now on. */
  void status(int next) {
    status = next;
  }

  /** The next page that is asked for is the present one, and is held back until this opens. */
  CountDownLatch hold() {
    curtain = new CountDownLatch(1);
    return curtain;
  }

  /** The forms that were posted. */
  List<String> posted() {
    return posted;
  }

  /** The paths that were asked for. */
  List<String> asked() {
    return asked;
  }

  /** Is gone, with all who listened. */
  int stop() {
    int port = server.getAddress().getPort();
    server.stop(0);
    listeners.clear();
    return port;
  }

  /** Is back where it was. */
  void start(int port) throws IOException {
    server = listen(port);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(path);
    if (path.equals("/_galley/events")) {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      OutputStream listener = exchange.getResponseBody();
      listener.write("retry: 50\n\n".getBytes(UTF_8));
      listeners.add(listener);
      tell(listener);
    } else if (path.equals("/_galley/sight")) {
      posted.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
    } else {
      Optional<Dress.File> own = Dress.file(path.replaceFirst("^/_galley/", ""));
      if (own.isPresent()) {
        send(exchange, 200, own.get().type(), own.get().content());
      } else if (files.containsKey(path)) {
        String type = path.matches(".*\\.css") ? "text/css" : "application/json";
        send(exchange, 200, type, files.get(path));
      } else if (gone.contains(path)) {
        send(exchange, 404, "text/html;charset=utf-8", new byte[0]);
      } else {
        page(exchange);
      }
    }
  }

  private void page(HttpExchange exchange) throws IOException {
    Scene now = scene;
    CountDownLatch wait = curtain;
    curtain = new CountDownLatch(0);
    try {
      wait.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    byte[] page = Dress.on(now.html().getBytes(UTF_8), now.state());
    Optional<Scene> next = following;
    following = Optional.empty();
    next.ifPresent(one -> scene = one);
    send(exchange, status, "text/html;charset=utf-8", page);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] content)
      throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.getResponseHeaders().set("Cache-Control", "no-cache");
      exchange.sendResponseHeaders(status, content.length);
      exchange.getResponseBody().write(content);
    }
  }

  private synchronized void tell(OutputStream listener) throws IOException {
    String event = "event: changed\ndata: " + scene.state().version() + "\n\n";
    try {
      listener.write(event.getBytes(UTF_8));
      listener.flush();
    } catch (IOException e) {
      // Its page was left.
      listeners.remove(listener);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
