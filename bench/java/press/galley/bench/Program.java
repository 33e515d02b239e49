package press.galley.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Programs that are on the machine. */
public final class Program {

  private Program() {}

  /** A program's file, where the machine looks for programs. */
  public static Optional<Path> find(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What a short command says, or nothing if it fails. */
  public static Optional<String> ask(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? Optional.of(said.strip()) : Optional.empty();
  }

  /** The first version number that a command says. */
  public static String version(String... command) throws IOException, InterruptedException {
    return ask(command).flatMap(Program::version).orElse("of unknown version");
  }

  private static Optional<String> version(String said) {
    return Pattern.compile("\\d+\\.\\d+[\\w.-]*")
        .matcher(said)
        .results()
        .map(found -> found.group())
        .findFirst();
  }

  /** Which state of the project this is, where Git can tell: {@code ", commit 1a2b3c4"}. */
  public static String commit(Path project) throws IOException, InterruptedException {
    return find("git").isEmpty()
        ? ""
        : ask("git", "-C", project.toString(), "rev-parse", "--short", "HEAD")
            .map(commit -> ", commit " + commit)
            .orElse("");
  }

  /** The Java that runs this. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Waits until what was written is on the disk, where the machine can say so. */
  public static void sync() throws IOException, InterruptedException {
    if (find("sync").isPresent()) {
      new ProcessBuilder(List.of("sync")).start().waitFor();
    }
  }
}
