package press.galley.preview.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Nobody holds the server up. Java reads its limits once a process, so each test has one. */
class LimitsTest {

  @Test
  void processHasTheLimitsAndEndsByItself() throws IOException, InterruptedException {
    try (Outside outside = Outside.start()) {
      assertEquals("10 300 100 65536 2048 true", outside.said());
      try (Line line = Line.to(outside.port())) {
        line.send("HEAD / HTTP/1.1\r\nHost: localhost:" + outside.port() + "\r\n\r\n");
        assertEquals(200, line.head().status());
        String big = "X-Big: " + "x".repeat(65_536) + "\r\n";
        assertEquals("", refused(outside, big));
        assertEquals("", refused(outside, "X: 1\r\n".repeat(65_536 / 32)));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 101; i++) {
          many.append("X-").append(i).append(": 1\r\n");
        }
        assertEquals("", refused(outside, many.toString()));
        assertTrue(outside.ends());
      }
    }
  }

  @Test
  void whoDoesNotFinishARequestIsLeftAndTheUsersOwnLimitCounts()
      throws IOException, InterruptedException {
    try (Outside outside =
        Outside.start(
            "-Dsun.net.httpserver.maxReqTime=1", "-Dsun.net.httpserver.timerMillis=100")) {
      assertEquals("1 300 100 65536 2048 true", outside.said());
      String host = "Host: localhost:" + outside.port() + "\r\n";
      List<Line> halves = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        halves.add(Line.to(outside.port()).send("GET / HTTP/1.1\r\nHo"));
      }
      try (Line half = Line.to(outside.port())) {
        half.send("POST / HTTP/1.1\r\n" + host + "Origin: http://localhost:" + outside.port());
        half.send("\r\nContent-Length: 9\r\n\r\na=");
        assertEquals("", half.rest());
      }
      for (Line half : halves) {
        assertEquals("", half.rest());
        half.close();
      }
    }
  }

  @Test
  void connectionsThatBrokeAreForgotten() throws IOException {
    String[] options = {
      "-Djdk.httpserver.maxConnections=20",
      "-Dsun.net.httpserver.maxRspTime=1",
      "-Dsun.net.httpserver.timerMillis=100"
    };
    try (Outside outside = Outside.start(options)) {
      for (int i = 0; i < 60; i++) {
        String target = i % 2 == 0 ? "/_galley/events" : "/film";
        assertTrue(isTaken(outside, target), "connection " + i);
      }
    }
  }

  /** Comes and goes at once; until older ones are forgotten, the server hangs up. */
  private static boolean isTaken(Outside outside, String target) {
    for (int attempt = 0; attempt < 20_000; attempt++) {
      try (Line line = Line.narrow(outside.port())) {
        line.send("GET " + target + " HTTP/1.1\r\nHost: localhost:" + outside.port() + "\r\n\r\n");
        return line.head().status() == 200;
      } catch (IOException e) {
        Thread.onSpinWait();
      }
    }
    return false;
  }

  @Test
  void whoDoesNotTakeAnAnswerDelaysNobody() throws IOException {
    byte[] film = new byte[8 * 1024 * 1024];
    List<Line> deaf = new ArrayList<>();
    try (Stand stand = Stand.open(request -> Reply.of("video/mp4", film))) {
      for (int i = 0; i < 140; i++) {
        deaf.add(Line.narrow(stand.port()).send(stand.request("GET", "/film.mp4")));
      }
      assertEquals(206, stand.get("/film.mp4", "Range: bytes=0-9").status());
    } finally {
      for (Line line : deaf) {
        line.close();
      }
    }
  }

  @Test
  void whoDoesNotFinishARequestDelaysNobody() throws IOException {
    List<Line> halves = new ArrayList<>();
    try (Stand stand = Stand.open()) {
      for (int i = 0; i < 300; i++) {
        halves.add(Line.to(stand.port()).send("GET / HTTP/1.1\r\nHost: loc"));
      }
      assertEquals(200, stand.get("/").status());
    } finally {
      for (Line half : halves) {
        half.close();
      }
    }
  }

  @Test
  void onlySixteenAskTheDeskAtOnce() throws IOException, InterruptedException {
    List<Line> lines = new ArrayList<>();
    CountDownLatch sixteen = new CountDownLatch(16);
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Desk desk =
        request -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          sixteen.countDown();
          await(go);
          now.decrementAndGet();
          return Reply.json("{}");
        };
    try (Stand stand = Stand.open(desk)) {
      for (int i = 0; i < 40; i++) {
        lines.add(Line.to(stand.port()).send(stand.request("GET", "/")));
      }
      assertTrue(sixteen.await(10, TimeUnit.SECONDS));
      go.countDown();
      for (Line line : lines) {
        assertEquals(200, line.answer().status());
        line.close();
      }
      assertEquals(16, most.get());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(10, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends headers that are too many; the server hangs up. */
  private static String refused(Outside outside, String headers) throws IOException {
    try (Line line = Line.to(outside.port())) {
      line.send("GET / HTTP/1.1\r\nHost: localhost:" + outside.port() + "\r\n" + headers);
      return line.rest();
    }
  }

  /** A server in a Java of its own. */
  private record Outside(Process process, BufferedReader out, int port, String said)
      implements AutoCloseable {

    static Outside start(String... options) throws IOException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("-XX:TieredStopAtLevel=1");
      command.addAll(List.of(options));
      command.addAll(
          List.of("-cp", System.getProperty("java.class.path"), Program.class.getName()));
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
      return new Outside(process, out, Integer.parseInt(out.readLine()), out.readLine());
    }

    /** Its main method returns, and nothing else keeps it. */
    boolean ends() throws IOException, InterruptedException {
      process.getOutputStream().close();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }

  /** Serves until its input ends, and closes nothing. */
  static final class Program {

    private Program() {}

    public static void main(String[] words) throws IOException {
      byte[] film = new byte[8 * 1024 * 1024];
      PreviewServer server =
          PreviewServer.start(
              Entrance.loopback(0), request -> Reply.of("video/mp4", film), Stand.LITTLE);
      System.out.println(server.address().getPort());
      System.out.println(
          String.join(
              " ",
              System.getProperty("sun.net.httpserver.maxReqTime"),
              System.getProperty("sun.net.httpserver.maxRspTime"),
              System.getProperty("sun.net.httpserver.maxReqHeaders"),
              System.getProperty("sun.net.httpserver.maxReqHeaderSize"),
              System.getProperty("jdk.httpserver.maxConnections"),
              System.getProperty("sun.net.httpserver.nodelay")));
      while (System.in.read() >= 0) {
        // Goes on.
      }
    }
  }
}
