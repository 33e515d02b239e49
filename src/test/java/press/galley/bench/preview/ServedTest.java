package press.galley.bench.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.bench.Corpus;
import press.galley.bench.Release;

class ServedTest {

  /** A server of one page, which it reads from a file each time it is asked. */
  private static final String SERVER =
      """
      import com.sun.net.httpserver.HttpServer;
      import java.net.InetSocketAddress;
      import java.nio.file.Files;
      import java.nio.file.Path;

      class Server {
        public static void main(String[] words) throws Exception {
          var server =
              HttpServer.create(
                  new InetSocketAddress("127.0.0.1", Integer.parseInt(words[0])), 0);
          server.createContext(
              "/page/",
              exchange -> {
                byte[] page = Files.readAllBytes(Path.of(words[1]));
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
                exchange.close();
              });
          server.start();
        }
      }
      """;

  private static final PreviewOrder.Counts COUNTS =
      new PreviewOrder.Counts(2, 1, 3, Duration.ofSeconds(1), Duration.ofMinutes(10));

  @TempDir private Path folder;

  private final Release release = new Corpus(20).middle();

  @Test
  void startsAndMemoryOfAServerAreMeasuredAndNothingIsLeftRunning() throws Exception {
    Contender contender = contender();
    contender.desk().tidy();
    try (Processes processes = new Processes()) {
      assertEquals(
          "2", Starts.measure(processes, contender, folder, COUNTS).cells().get(2), "starts");
      Process process;
      try (Served served = Served.start(processes, contender, folder)) {
        process = served.process();
        Memory memory = Memory.measure(served, contender, COUNTS);
        assertEquals(3, memory.readings().size());
        assertTrue(memory.growth().isPresent());
      }
      assertFalse(process.isAlive());
      assertTrue(Files.readString(contender.desk().file()).contains("Saved00003"));
    }
  }

  @Test
  void aServerThatEndsByItselfIsNotWaitedFor() throws IOException {
    Contender contender =
        new Contender(
            "broken",
            "Broken",
            "/page/",
            new Contender.Command(folder, port -> List.of(java(), "-nothing")),
            new Desk(release, folder.resolve("page.txt"), Release::body));
    try (Processes processes = new Processes()) {
      assertEquals(
          "the preview has ended by itself",
          assertThrows(
                  IOException.class, () -> Starts.measure(processes, contender, folder, COUNTS))
              .getMessage());
    }
  }

  @Test
  void whatRunsEndsWhenAllIsBrokenOffAndNothingStartsAfterThat() throws Exception {
    Processes processes = new Processes();
    Served served = Served.start(processes, contender(), folder);
    try {
      processes.close();
      assertTrue(served.process().waitFor(1, TimeUnit.MINUTES));
      assertThrows(IOException.class, () -> Served.start(processes, contender(), folder));
    } finally {
      served.process().destroyForcibly();
    }
  }

  private Contender contender() throws IOException {
    Path server = Files.writeString(folder.resolve("Server.java"), SERVER);
    Path page = folder.resolve("page.txt");
    return new Contender(
        "server",
        "Server",
        "/page/",
        new Contender.Command(
            folder,
            port -> List.of(java(), server.toString(), String.valueOf(port), page.toString())),
        new Desk(release, page, edited -> edited.title() + "\n" + edited.body()));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
