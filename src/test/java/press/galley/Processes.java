package press.galley;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts Galley in a Java of its own, for tests. */
final class Processes {

  private Processes() {}

  /** Galley with these words on its command line; what it prints goes to a file. */
  static Process galley(Path log, String... words) throws IOException {
    return galley(log, List.of(), words);
  }

  /** The same with options for its Java. */
  static Process galley(Path log, List<String> options, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "press.galley.Galley"));
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }
}
