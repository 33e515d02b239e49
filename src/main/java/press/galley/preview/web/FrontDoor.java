package press.galley.preview.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.galley.preview.web.Pass.Arrival;
import press.galley.preview.web.Request.Purpose;

/**
 * Answers each request: who may not come in is refused, and the others' questions are put to the
 * desk.
 *
 * @param guard knows what other websites try
 * @param pass knows who has the token
 * @param streams are the pages that wait for events
 * @param delivery sends
 * @param desk answers
 */
record FrontDoor(Guard guard, Pass pass, EventStreams streams, Delivery delivery, Desk desk)
    implements HttpHandler {

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Optional<Reply> reply;
    try {
      reply = reply(exchange);
    } catch (Refused e) {
      reply = Optional.of(e.reply());
    }
    if (reply.isPresent()) {
      delivery.send(exchange, reply.get());
    }
  }

  /** Nothing where the page now waits for events. */
  private Optional<Reply> reply(HttpExchange exchange) throws IOException, Refused {
    String method = exchange.getRequestMethod();
    Headers headers = exchange.getRequestHeaders();
    guard.check(method, headers);
    URI target = exchange.getRequestURI();
    String path = TargetPath.of(target);
    Map<String, String> query = Fields.of(Optional.ofNullable(target.getRawQuery()));
    Map<String, String> cookies = Fields.ofCookies(headers.getOrDefault("Cookie", List.of()));
    Optional<Reply> wayOn = pass.check(target, query, cookies, arrival(headers));
    if (wayOn.isPresent()) {
      return wayOn;
    }
    if (path.equals(EventStreams.PATH)) {
      streams.welcome(exchange, delivery);
      return Optional.empty();
    }
    Map<String, String> fields = new LinkedHashMap<>(query);
    if (method.equals("POST")) {
      fields.putAll(Form.of(exchange));
    }
    cookies.remove(pass.cookie());
    return Optional.of(
        ask(
            new Request(
                method.equals("POST") ? "POST" : "GET", path, fields, cookies, purpose(headers))));
  }

  /** Where the desk fails, whatever the failure, the server lives on. */
  private Reply ask(Request request) {
    try {
      return desk.answer(request);
    } catch (RuntimeException | Error e) {
      return Refused.failure(e);
    }
  }

  private static Purpose purpose(Headers headers) {
    return "navigate".equals(headers.getFirst("Sec-Fetch-Mode")) ? Purpose.NAVIGATION : Purpose.ANY;
  }

  private static Arrival arrival(Headers headers) {
    String site = headers.containsKey("Sec-Fetch-Site") ? headers.getFirst("Sec-Fetch-Site") : "";
    return site.equals("none") || site.equals("same-origin") ? Arrival.OWN : Arrival.PERHAPS_A_LINK;
  }
}
