package press.galley.preview.web;

import java.util.Map;

/**
 * The limits of Java's own server, which it takes from system properties alone.
 *
 * <p>It reads them once in a process, when the first server is made; so they are set just before,
 * and only those that the user has not chosen with {@code -D}. Where the process had a server
 * before, that one's limits stay. Java 17 and 25 know them all, the first Java 17 some of them.
 */
final class Limits {

  /** More than may wait for events, so that these never shut out a page. */
  static final int CONNECTIONS = 2_048;

  private static final Map<String, String> LIMITS =
      Map.of(
          // Seconds to send a request: half of one must not hold a thread.
          "sun.net.httpserver.maxReqTime", "10",
          // And to take an answer. A page that waits for events asks again then. Java 17 counts a
          // connection that broke in between until this time is over.
          "sun.net.httpserver.maxRspTime", "300",
          "sun.net.httpserver.maxReqHeaders", "100",
          "sun.net.httpserver.maxReqHeaderSize", "65536",
          "jdk.httpserver.maxConnections", String.valueOf(CONNECTIONS),
          // Headers and content are written one after the other: the second must not wait for the
          // first to be acknowledged.
          "sun.net.httpserver.nodelay", "true");

  private Limits() {}

  /** Sets the limits that nobody has set. */
  static void set() {
    LIMITS.forEach(System.getProperties()::putIfAbsent);
  }
}
