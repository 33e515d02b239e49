package press.galley.newsroom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a folder to this machine alone, on a free port.
 *
 * @param server that listens
 * @param threads that answer
 * @param missed the paths that were asked for in vain
 */
record Loopback(HttpServer server, ExecutorService threads, List<String> missed)
    implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "webp", "image/webp",
          "woff2", "font/woff2",
          "xml", "application/xml");

  static Loopback serve(Path folder) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(address, 0);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<String> missed = new CopyOnWriteArrayList<>();
    server.createContext("/", exchange -> answer(exchange, folder, missed));
    server.setExecutor(threads);
    server.start();
    return new Loopback(server, threads, missed);
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private static void answer(HttpExchange exchange, Path folder, List<String> missed)
      throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path file = folder.resolve((path + (path.endsWith("/") ? "index.html" : "")).substring(1));
    try (exchange) {
      if (!file.normalize().startsWith(folder) || !Files.isRegularFile(file)) {
        missed.add(path);
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] bytes = Files.readAllBytes(file);
      type(path).ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static Optional<String> type(String path) {
    String last = path.endsWith("/") ? "html" : path.substring(path.lastIndexOf('.') + 1);
    return Optional.ofNullable(TYPES.get(last));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
