package press.galley.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import press.galley.BakeOrder;
import press.galley.BakeReport;
import press.galley.Progress;
import press.galley.cli.Screen.Kind;

/** Runs commands in a folder and keeps what they print; its clock stands still. */
final class Trial {

  static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Path folder;
  private final AtomicLong ticks = new AtomicLong();
  private final List<BakeOrder> orders = new ArrayList<>();
  private Oven oven =
      (order, progress) -> new BakeReport(0, 0, 0, 0, 0, 0, Optional.empty(), List.of());
  private Instant now = NOW;
  private Kind kind = Kind.PLAIN;
  private Charset charset = StandardCharsets.UTF_8;

  Trial(Path folder) {
    this.folder = folder;
  }

  Trial baking(Oven outcome) {
    oven = outcome;
    return this;
  }

  Trial baking(BakeReport report) {
    return baking((order, progress) -> report);
  }

  Trial on(Kind screen) {
    kind = screen;
    return this;
  }

  /** The clock stands at another instant. */
  Trial when(Instant instant) {
    now = instant;
    return this;
  }

  Trial printing(Charset other) {
    charset = other;
    return this;
  }

  /** Lets so many milliseconds pass. */
  void pass(long milliseconds) {
    ticks.addAndGet(milliseconds * 1_000_000);
  }

  int run(String... command) {
    return Cli.run(
        command,
        new Surroundings(
            screen(out),
            screen(err),
            this::bake,
            InstantSource.fixed(now),
            ticks::get,
            folder,
            "./galley"));
  }

  private BakeReport bake(BakeOrder order, Progress progress) {
    orders.add(order);
    return oven.bake(order, progress);
  }

  private Screen screen(ByteArrayOutputStream bytes) {
    return new Screen(new PrintStream(bytes, true, charset), charset, 80, kind);
  }

  /** The orders that reached the oven. */
  List<BakeOrder> orders() {
    return List.copyOf(orders);
  }

  String out() {
    return out.toString(charset);
  }

  String err() {
    return err.toString(charset);
  }
}
