package press.galley;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import press.galley.cli.Cli;
import press.galley.cli.Oven;
import press.galley.cli.Screen;
import press.galley.cli.Surroundings;

/** Runs Galley's commands in a folder, as at a console of 80 columns whose clock stands still. */
final class Command {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  /** How a command ended: its exit code, and what it printed. */
  record Outcome(int exit, String text) {}

  private final Path folder;
  private final Oven oven;

  private Command(Path folder, Oven oven) {
    this.folder = folder;
    this.oven = oven;
  }

  /** Commands in a folder. */
  static Command in(Path folder) {
    return new Command(folder, Bake::run);
  }

  /** Runs one command. */
  Outcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Screen screen =
        new Screen(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            StandardCharsets.UTF_8,
            80,
            Screen.Kind.PLAIN);
    int exit =
        Cli.run(
            arguments,
            new Surroundings(
                screen, screen, oven, InstantSource.fixed(NOW), () -> 0, folder, "./galley"));
    return new Outcome(exit, out.toString(StandardCharsets.UTF_8));
  }
}
