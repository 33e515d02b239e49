package press.galley.preview.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The pages that wait for events. None has a thread while it waits. Java's server writes until a
 * page has taken all, so a few threads of their own write, and a page that takes too long is
 * dropped: it asks again when it is back.
 */
final class EventStreams implements EventStream.Writing {

  static final String PATH = "/_galley/events";

  private static final int LIMIT = 1_500;
  private static final byte[] RETRY = "retry: 500\n\n".getBytes(StandardCharsets.UTF_8);

  private final Set<EventStream> waiting = ConcurrentHashMap.newKeySet();
  private final Threads threads;
  private final Patience patience;
  private Optional<Told> last = Optional.empty();

  /** An event as all pages are sent it. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Told(long id, byte[] text) {}

  EventStreams(Threads threads, Patience patience) {
    this.threads = threads;
    this.patience = patience;
  }

  /** Finds pages that are gone, until the threads end. */
  ScheduledFuture<?> findTheGone() {
    long pulse = patience.pulse().toMillis();
    return threads
        .timer()
        .scheduleWithFixedDelay(
            () -> waiting.forEach(EventStream::pulse), pulse, pulse, TimeUnit.MILLISECONDS);
  }

  /** Takes in a page that waits from now on, and tells it the last event. */
  void welcome(HttpExchange exchange, Delivery delivery) throws IOException, Refused {
    if (exchange.getRequestMethod().equals("POST")) {
      throw Refused.of(405, "Events are only read.");
    }
    if (waiting.size() >= LIMIT) {
      throw Refused.of(503, "Too many pages wait for events.");
    }
    delivery.begin(exchange, "text/event-stream;charset=utf-8");
    if (exchange.getRequestMethod().equals("HEAD")) {
      return;
    }
    write(exchange.getResponseBody(), RETRY);
    EventStream stream = new EventStream(exchange, this, waiting::remove);
    waiting.add(stream);
    last().ifPresent(told -> stream.tell(told.id(), told.text()));
  }

  /** Tells all pages; returns at once. */
  void send(String name, String data) {
    Told told = keep(name, data);
    waiting.forEach(stream -> stream.tell(told.id(), told.text()));
  }

  /** How many wait. */
  int size() {
    return waiting.size();
  }

  private synchronized Told keep(String name, String data) {
    long id = last.map(Told::id).orElse(0L) + 1;
    Told told = new Told(id, new Event(id, name, data).text().getBytes(StandardCharsets.UTF_8));
    last = Optional.of(told);
    return told;
  }

  private synchronized Optional<Told> last() {
    return last;
  }

  @Override
  public void later(Runnable task) {
    threads.writers().execute(task);
  }

  @Override
  public void write(OutputStream to, byte[] text) throws IOException {
    new Deadline(threads.timer(), patience.event())
        .keep(
            () -> {
              to.write(text);
              to.flush();
            });
  }
}
