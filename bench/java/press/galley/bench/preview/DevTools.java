package press.galley.bench.preview;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Steers one page of a Chromium through its DevTools protocol; one thread asks at a time. */
final class DevTools implements WebSocket.Listener {

  /** What a page calls to be heard here. */
  static final String BINDING = "galleyBench";

  private static final Pattern ANSWER = Pattern.compile("^\\{\"id\":(\\d+)");
  private static final Pattern CALL =
      Pattern.compile("\"method\":\"Runtime\\.bindingCalled\".*?\"payload\":\"([^\"\\\\]*)\"");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<String>> asked = new ConcurrentHashMap<>();
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final WebSocket socket;
  private final StringBuilder text = new StringBuilder();

  private DevTools(URI page) throws IOException, InterruptedException {
    socket = within(HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, this));
  }

  /** Takes hold of a page. */
  static DevTools of(URI page) throws IOException, InterruptedException {
    DevTools tools = new DevTools(page);
    tools.ask("Runtime.enable", "{}");
    tools.ask("Page.enable", "{}");
    tools.ask("Runtime.addBinding", "{\"name\":\"" + BINDING + "\"}");
    return tools;
  }

  /** Asks, and waits for the answer, which is JSON. */
  String ask(String method, String parameters) throws IOException, InterruptedException {
    int id = last.incrementAndGet();
    CompletableFuture<String> answer = new CompletableFuture<>();
    asked.put(id, answer);
    within(
        socket.sendText(
            "{\"id\":%d,\"method\":\"%s\",\"params\":%s}".formatted(id, method, parameters), true));
    String text = within(answer);
    if (text.startsWith("{\"id\":" + id + ",\"error\"")) {
      throw new IOException("Chromium refuses " + method + ": " + text);
    }
    return text;
  }

  private static <T> T within(CompletableFuture<T> future)
      throws IOException, InterruptedException {
    try {
      return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("Chromium does not answer", e);
    }
  }

  /** What a page says next, or nothing where it says nothing for so long. */
  Optional<String> hear(Duration patience) throws InterruptedException {
    return Optional.ofNullable(heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
    text.append(part);
    if (isLast) {
      receive(text.toString());
      text.setLength(0);
    }
    from.request(1);
    return CompletableFuture.completedFuture(null);
  }

  private void receive(String message) {
    Matcher answer = ANSWER.matcher(message);
    if (answer.find()) {
      Optional.ofNullable(asked.remove(Integer.valueOf(answer.group(1))))
          .ifPresent(waiting -> waiting.complete(message));
      return;
    }
    Matcher call = CALL.matcher(message);
    if (call.find()) {
      heard.add(call.group(1));
    }
  }

  /** A text as JSON has it. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
