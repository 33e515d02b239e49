package press.galley.preview.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A connection that sends what a test says, also what no browser would. */
final class Line implements AutoCloseable {

  private static final int PATIENCE = 10_000;

  private final Socket socket = new Socket();
  private final InputStream in;
  private final byte[] buffer = new byte[64 * 1024];
  private int at;
  private int end;
  private int chunk;

  private Line(int port, int buffer) throws IOException {
    if (buffer > 0) {
      socket.setReceiveBufferSize(buffer);
    }
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    socket.connect(new InetSocketAddress(here, port), PATIENCE);
    socket.setSoTimeout(PATIENCE);
    in = socket.getInputStream();
  }

  static Line to(int port) throws IOException {
    return new Line(port, 0);
  }

  /** One that takes little before it is read. */
  static Line narrow(int port) throws IOException {
    return new Line(port, 16_384);
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
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < length; i++) {
      body.append((char) read());
    }
    return new Answer(head.status(), head.headers(), body.toString());
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

  private int read() throws IOException {
    if (at == end) {
      at = 0;
      end = in.read(buffer);
      if (end < 0) {
        end = 0;
        return -1;
      }
    }
    return buffer[at++] & 0xff;
  }

  /** A line without its end. */
  String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = read(); next != '\n'; next = read()) {
      if (next < 0) {
        throw new IOException("the server closed the connection after: " + line);
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  /** A line of a content that is sent in chunks. */
  String chunked() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = inChunk(); next != '\n'; next = inChunk()) {
      line.append((char) next);
    }
    return line.toString();
  }

  private int inChunk() throws IOException {
    if (chunk == 0) {
      chunk = Integer.parseInt(line(), 16);
      if (chunk == 0) {
        throw new IOException("the server ended the stream");
      }
    }
    int next = read();
    if (next < 0) {
      throw new IOException("the server closed the connection in a chunk");
    }
    chunk--;
    if (chunk == 0) {
      line();
    }
    return next;
  }

  /** Everything until the server closes the connection, in a good or in a bad way. */
  String rest() {
    StringBuilder rest = new StringBuilder();
    try {
      for (int next = read(); next >= 0; next = read()) {
        rest.append((char) next);
      }
    } catch (SocketTimeoutException e) {
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
