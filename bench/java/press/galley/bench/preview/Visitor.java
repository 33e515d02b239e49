package press.galley.bench.preview;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;

/** Asks servers of this machine for pages, as a program does and not as a browser. */
final class Visitor {

  private static final int FOUND = 200;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  /** A page, or nothing where nobody answers or there is none. */
  String page(URI address) throws InterruptedException {
    try {
      HttpResponse<String> response = client.send(request(address), BodyHandlers.ofString());
      return response.statusCode() == FOUND ? response.body() : "";
    } catch (IOException notYet) {
      return "";
    }
  }

  /** Listens to a server's events until it ends, as an open page does. */
  void listen(URI events) {
    var unused =
        client
            .sendAsync(request(events), BodyHandlers.ofLines())
            .thenAccept(
                response -> {
                  try (Stream<String> lines = response.body()) {
                    lines.forEach(line -> {});
                  }
                });
  }

  private static HttpRequest request(URI address) {
    return HttpRequest.newBuilder(address).header("Cache-Control", "no-cache").build();
  }
}
