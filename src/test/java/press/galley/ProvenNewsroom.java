package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The small newsroom, with one text under embargo, for tests that prove it. */
record ProvenNewsroom(SmallNewsroom site) {

  /** The text under embargo. */
  static final String SECRET = "content/releases/2025/embargoed.md";

  static ProvenNewsroom in(Path folder) throws IOException {
    return new ProvenNewsroom(SmallNewsroom.in(folder));
  }

  Path folder() {
    return site.folder();
  }

  void write(String path, String text) throws IOException {
    site.write(path, text);
  }

  void write(String path, byte[] bytes) throws IOException {
    Path file = folder().resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  Command.Outcome prove(String... more) {
    List<String> words = new ArrayList<>(List.of("prove"));
    words.addAll(List.of(more));
    return Command.in(folder()).run(words.toArray(String[]::new));
  }

  /** Proves it, and sees these words among the findings. */
  void leaks(String found) {
    Command.Outcome outcome = prove();
    assertTrue(outcome.text().contains(found), outcome.text());
    assertEquals(1, outcome.exit());
  }

  /** Proves it, and sees nothing. */
  void isProven() {
    Command.Outcome outcome = prove();
    assertEquals(0, outcome.exit(), outcome.text());
  }
}
