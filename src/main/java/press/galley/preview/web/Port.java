package press.galley.preview.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Finds a port that nobody has taken. */
final class Port {

  private static final int TRIES = 20;
  private static final int BACKLOG = 1_024;

  private Port() {}

  /**
   * A server that listens at the port that is asked for, or at the next free one.
   *
   * @throws IOException if there is no free one, or no such host on this machine
   */
  static HttpServer listen(Entrance entrance) throws IOException {
    InetAddress address = address(entrance);
    int last = Math.min(65_535, entrance.port() + TRIES - 1);
    for (int port = entrance.port(); ; port++) {
      try {
        return HttpServer.create(new InetSocketAddress(address, port), BACKLOG);
      } catch (BindException e) {
        if (port == last) {
          throw new IOException(
              "no free port from "
                  + entrance.port()
                  + " to "
                  + last
                  + " at "
                  + address.getHostAddress()
                  + ": "
                  + e.getMessage(),
              e);
        }
      }
    }
  }

  private static InetAddress address(Entrance entrance) throws IOException {
    return entrance.host().isPresent()
        ? InetAddress.getByName(entrance.host().get())
        : InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
  }
}
