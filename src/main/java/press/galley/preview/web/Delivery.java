package press.galley.preview.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Sends replies, and with each what keeps a preview to those who may see it.
 *
 * @param deadline for a browser to take each piece of what it asked for
 * @param tags by which a browser knows what it has
 */
record Delivery(Deadline deadline, Tags tags) {

  private static final int PIECE = 64 * 1024;

  private static final Map<String, String> ALWAYS =
      Map.of(
          "Cache-Control", "no-cache",
          "X-Robots-Tag", "noindex, nofollow",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "SAMEORIGIN",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-origin");

  /** Sends a reply; one that can't be sent as it is becomes a failure. */
  void send(HttpExchange exchange, Reply reply) throws IOException {
    try {
      write(exchange, reply);
    } catch (RuntimeException e) {
      if (exchange.getResponseCode() >= 0) {
        throw e;
      }
      exchange.getResponseHeaders().clear();
      write(exchange, Refused.failure(e));
    }
  }

  /** Sends the headers of something that goes on, and keeps it open. */
  void begin(HttpExchange exchange, String type) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    ALWAYS.forEach(headers::set);
    headers.set("Content-Type", type);
    // Of a connection that broke Java's server only forgets one that was to be closed anyway.
    headers.set("Connection", "close");
    long length = exchange.getRequestMethod().equals("HEAD") ? -1 : 0;
    deadline.keep(() -> exchange.sendResponseHeaders(200, length));
  }

  private void write(HttpExchange exchange, Reply reply) throws IOException {
    String method = exchange.getRequestMethod();
    Selection selection = Selection.of(reply, tags, method, exchange.getRequestHeaders());
    int status = selection.reply().status();
    Headers headers = exchange.getResponseHeaders();
    selection.reply().headers().forEach(headers::set);
    ALWAYS.forEach(headers::set);
    boolean bare = status == 204 || status == 304;
    if (!bare) {
      headers.set("Content-Type", reply.type());
    }
    boolean head = method.equals("HEAD");
    if (head && !bare) {
      headers.set("Content-Length", String.valueOf(selection.length()));
    }
    // To Java's server 0 means that nobody knows how much comes, -1 that nothing does.
    long length = bare || head || selection.length() == 0 ? -1 : selection.length();
    deadline.keep(() -> exchange.sendResponseHeaders(status, length));
    if (length > 0) {
      content(exchange, selection);
    }
  }

  /** Where a browser goes away or takes too long, the failure ends the connection. */
  private void content(HttpExchange exchange, Selection selection) throws IOException {
    OutputStream body = exchange.getResponseBody();
    byte[] content = selection.reply().content();
    int left = selection.length();
    while (left > 0) {
      int from = selection.from() + selection.length() - left;
      int piece = Math.min(PIECE, left);
      deadline.keep(() -> body.write(content, from, piece));
      left -= piece;
    }
    deadline.keep(body::close);
  }
}
