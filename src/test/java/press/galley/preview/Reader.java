package press.galley.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;

/** Somebody who reads a preview, and hears of changes. */
final class Reader {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;
  private final BufferedReader events;
  private String cookie = "galley-sight=everything@";

  Reader(URI address) throws IOException, InterruptedException {
    this.address = address;
    InputStream stream =
        client.send(request("/_galley/events").build(), BodyHandlers.ofInputStream()).body();
    this.events = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  /** Looks as readers do, at an instant. */
  void asReaders(String at) {
    cookie = "galley-sight=readers@" + at;
  }

  /** Looks at all texts, at an instant. */
  void asWriter(String at) {
    cookie = "galley-sight=everything@" + at;
  }

  /** Waits until a version is told that is not older than this. */
  long version(long least) throws IOException {
    for (String line = events.readLine(); line != null; line = events.readLine()) {
      if (line.startsWith("data:")) {
        long version = Long.parseLong(line.substring("data:".length()).strip());
        if (version >= least) {
          return version;
        }
      }
    }
    throw new IOException("the preview has ended");
  }

  /** Reads a page again at each change that is told, until it is as it should be. */
  String until(String path, Predicate<HttpResponse<String>> wanted)
      throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    while (!wanted.test(response)) {
      version(0);
      response = get(path);
    }
    return response.body();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
    return client.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", address.toString().replaceFirst("/$", ""))
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).header("Cookie", cookie);
  }
}
