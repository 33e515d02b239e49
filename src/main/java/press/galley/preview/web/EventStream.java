package press.galley.preview.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * One page that waits. At most one write to it is under way; of what it has not been sent yet only
 * the newest is kept.
 */
final class EventStream {

  private static final byte[] SIGN_OF_LIFE = {':', '\n', '\n'};

  private final HttpExchange exchange;
  private final Writing writing;
  private final Consumer<EventStream> end;
  private Optional<byte[]> next = Optional.empty();
  private long newest;
  private boolean busy;

  /** How a text gets to a page. */
  interface Writing {

    /** Has a task done by another thread. */
    void later(Runnable task);

    /** Writes, and fails where that takes too long. */
    void write(OutputStream to, byte[] text) throws IOException;
  }

  EventStream(HttpExchange exchange, Writing writing, Consumer<EventStream> end) {
    this.exchange = exchange;
    this.writing = writing;
    this.end = end;
  }

  /** Tells an event soon, unless a newer one is told. */
  void tell(long id, byte[] text) {
    synchronized (this) {
      if (id <= newest) {
        return;
      }
      newest = id;
      next = Optional.of(text);
    }
    begin();
  }

  /** A write to a page that is gone fails. */
  void pulse() {
    synchronized (this) {
      if (busy) {
        return;
      }
      next = next.or(() -> Optional.of(SIGN_OF_LIFE));
    }
    begin();
  }

  private void begin() {
    synchronized (this) {
      if (busy) {
        return;
      }
      busy = true;
    }
    try {
      writing.later(this::write);
    } catch (RejectedExecutionException e) {
      // The server is closing, and this connection with it.
      end.accept(this);
    }
  }

  private void write() {
    try {
      for (Optional<byte[]> text = take(); text.isPresent(); text = take()) {
        writing.write(exchange.getResponseBody(), text.get());
      }
    } catch (IOException e) {
      // Stays busy: nothing more is written.
      end.accept(this);
      exchange.close();
    }
  }

  private synchronized Optional<byte[]> take() {
    Optional<byte[]> text = next;
    next = Optional.empty();
    busy = text.isPresent();
    return text;
  }
}
