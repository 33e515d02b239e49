package press.galley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Stock JBake with its own dependencies, which Maven fetches once. */
final class JBakeLibrary {

  static final String VERSION = "2.7.0";

  private JBakeLibrary() {}

  /** The folder of its jars, or nothing where Maven is missing or fails. */
  static Optional<Path> of(Path project) throws IOException, InterruptedException {
    Path folder = project.resolve("target/bench/jbake-lib");
    Path jar = folder.resolve("jbake-core-" + VERSION + ".jar");
    if (!Files.exists(jar) && Program.find("mvn").isPresent()) {
      Program.ask(
          "mvn",
          "-B",
          "-q",
          "-f",
          project.resolve("bench/jbake-pom.xml").toString(),
          "dependency:copy-dependencies",
          "-DincludeScope=runtime",
          "-DoutputDirectory=" + folder);
    }
    return Files.exists(jar) ? Optional.of(folder) : Optional.empty();
  }
}
