package press.galley.preview.web;

import java.time.Duration;

/**
 * How long a browser is waited for.
 *
 * @param reply to take 64 KiB of a reply
 * @param event to take an event
 * @param pulse after which a page that waits for events is sent a sign of life, by which it is
 *     found out whether it is there
 */
record Patience(Duration reply, Duration event, Duration pulse) {

  static final Patience USUAL =
      new Patience(Duration.ofSeconds(10), Duration.ofSeconds(4), Duration.ofSeconds(15));
}
