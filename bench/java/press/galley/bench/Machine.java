package press.galley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine that the race is run on, in a line. */
public final class Machine {

  private Machine() {}

  /** Date, cores, memory, system and Java. */
  public static String words(LocalDate today) throws IOException {
    return "%s, %d cores%s%s, %s, Java %s"
        .formatted(
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(today),
            Runtime.getRuntime().availableProcessors(),
            field("/proc/cpuinfo", "model name", ":").map(model -> " (" + model + ")").orElse(""),
            field("/proc/meminfo", "MemTotal", ":").map(Machine::memory).orElse(""),
            field("/etc/os-release", "PRETTY_NAME", "=")
                .map(name -> name.replace("\"", ""))
                .orElseGet(() -> System.getProperty("os.name")),
            Runtime.version().feature() + " (" + Runtime.version() + ")");
  }

  private static String memory(String kibibytes) {
    long kib = Long.parseLong(kibibytes.replaceAll("\\D", ""));
    return ", " + Math.round(kib / 1024.0 / 1024) + " GiB";
  }

  private static Optional<String> field(String file, String key, String mark) throws IOException {
    if (!Files.isReadable(Path.of(file))) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(mark) + 1).strip())
          .findFirst();
    }
  }
}
