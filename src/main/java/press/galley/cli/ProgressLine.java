package press.galley.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import press.galley.Progress;

/**
 * Shows how far a bake has got, once it has taken a second: on a terminal in one line that writes
 * over itself, elsewhere as a line a step. Thread-safe.
 */
final class ProgressLine implements Progress {

  private static final long PATIENCE = 1_000_000_000L;
  private static final long REDRAW = 100_000_000L;

  private final Screen screen;
  private final LongSupplier ticks;
  private final long begun;
  private long drawn;
  private String step = "";

  /** Prints to the screen; the ticks are nanoseconds from anywhere. */
  ProgressLine(Screen screen, LongSupplier ticks) {
    this.screen = screen;
    this.ticks = ticks;
    this.begun = ticks.getAsLong();
    this.drawn = begun;
  }

  @Override
  public synchronized void step(String name, int done, int total) {
    long now = ticks.getAsLong();
    if (now - begun < PATIENCE) {
      return;
    }
    boolean news = !name.equals(step);
    step = name;
    if (!screen.isTerminal()) {
      if (news) {
        screen.line(capital(name) + (total > 0 ? ": " + total : ""));
      }
    } else if (news || now - drawn >= REDRAW) {
      drawn = now;
      screen.over(capital(name) + (total > 0 ? ": " + done + " of " + total : ""));
    }
  }

  /** Wipes the line, so that the next thing printed stands at its beginning. */
  synchronized void wipe() {
    if (screen.isTerminal() && !step.isEmpty()) {
      screen.over("");
    }
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
