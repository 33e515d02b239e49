package press.galley.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * All that a verb takes from the outside.
 *
 * @param out where results are printed
 * @param err where progress and mistakes in the command are printed
 * @param oven what bakes
 * @param clock the only clock: T, where the command names none
 * @param ticks nanoseconds from anywhere, to say how long something took
 * @param folder the folder that relative paths start from
 * @param command how the user calls Galley: {@code ./galley}
 */
public record Surroundings(
    Screen out,
    Screen err,
    Oven oven,
    InstantSource clock,
    LongSupplier ticks,
    Path folder,
    String command) {

  /** Those of this process. */
  public static Surroundings ofProcess(Oven oven) {
    Map<String, String> environment = System.getenv();
    return new Surroundings(
        Screen.out(environment),
        Screen.err(environment),
        oven,
        InstantSource.system(),
        System::nanoTime,
        Path.of("").toAbsolutePath(),
        System.getProperty("galley.command", "galley"));
  }
}
