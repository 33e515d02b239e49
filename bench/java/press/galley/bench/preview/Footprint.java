package press.galley.bench.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import press.galley.bench.Program;

/**
 * What a Java process holds, in MiB.
 *
 * @param resident as the kernel sees it, before Java's collector has run
 * @param heap what is alive in it
 */
record Footprint(OptionalDouble resident, OptionalDouble heap) {

  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)\\s*$");
  private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s*(\\d+) kB$");
  private static final double KIB = 1024;

  /** Milliseconds, until what was under way at the last save is done. */
  private static final long SETTLE = 1_000;

  /**
   * Collections that are asked for. The first leaves what can be made again, where it was used a
   * moment ago. The serial collector leaves some gaps as they are and fills them with arrays that
   * count as alive; at each fourth collection it leaves none (MarkSweepAlwaysCompactCount).
   */
  private static final int COLLECTIONS = 5;

  /** Looks at a process. */
  static Footprint of(long pid) throws IOException, InterruptedException {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    OptionalDouble resident =
        Files.isReadable(status) ? resident(Files.readString(status)) : OptionalDouble.empty();
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    String process = Long.toString(pid);
    Thread.sleep(SETTLE);
    OptionalDouble least = OptionalDouble.empty();
    for (int i = 0; i < COLLECTIONS; i++) {
      least = least(least, heap(Program.ask(jcmd, process, "GC.class_histogram").orElse("")));
    }
    return new Footprint(resident, least);
  }

  private static OptionalDouble least(OptionalDouble one, OptionalDouble other) {
    return DoubleStream.concat(one.stream(), other.stream()).min();
  }

  /** From what the kernel says of a process. */
  static OptionalDouble resident(String status) {
    Matcher line = RESIDENT.matcher(status);
    return line.find()
        ? OptionalDouble.of(Double.parseDouble(line.group(1)) / KIB)
        : OptionalDouble.empty();
  }

  /** From Java's count of all objects that are alive. */
  static OptionalDouble heap(String histogram) {
    Matcher total = TOTAL.matcher(histogram);
    return total.find()
        ? OptionalDouble.of(Double.parseDouble(total.group(1)) / KIB / KIB)
        : OptionalDouble.empty();
  }
}
