package press.galley.preview.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A connection that sends what a test says, also what no browser would. */
final class Line implements AutoCloseable {

  private static final int PATIENCE = 10_000;

  private final Socket socket = new Socket();
  private final InputStream in;

  private Line(int port, int buffer) throws IOException {
    if (buffer > 0) {
      socket.setReceiveBufferSize(buffer);
    }
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    socket.connect(new InetSocketAddress(here, port), PATIENCE);
    socket.setSoTimeout(PATIENCE);
    in = new BufferedInputStream(socket.getInputStream());
  }

  static Line to(int port) throws IOException {
    return new Line(port, 0);
  }

  /** One that takes little before it is read. */
  static Line narrow(int port) throws IOException {
    return new Line(port, 1_024);
  }

  /** What came back. */
  record Answer(int status, Map<String, String> headers, String body) {

    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  Line send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  /** An answer with its content. */
  Answer answer() throws IOException {
    Answer head = head();
    int length = Integer.parseInt(head.headers().getOrDefault("Content-Length", "0"));
    byte[] body = in.readNBytes(length);
    return new Answer(
        head.status(), head.headers(), new String(body, StandardCharsets.ISO_8859_1));
  }

  /** An answer up to its content. */
  Answer head() throws IOException {
    int status = Integer.parseInt(line().split(" ", -1)[1]);
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return new Answer(status, headers, "");
  }

  /** A line without its end. */
  String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("the server closed the connection after: " + line);
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  /** Everything until the server closes the connection, in a good or in a bad way. */
  String rest() {
    StringBuilder rest = new StringBuilder();
    try {
      for (int next = in.read(); next >= 0; next = in.read()) {
        rest.append((char) next);
      }
    } catch (java.net.SocketTimeoutException e) {
      throw new AssertionError("the server keeps the connection after: " + rest, e);
    } catch (IOException e) {
      return rest.toString();
    }
    return rest.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
