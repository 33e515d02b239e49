package press.galley.bench.preview;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import press.galley.bench.Figures;
import press.galley.bench.preview.Sighting.Saved;

/**
 * Saves that a browser has shown.
 *
 * @param first the very first after the start, which does not count
 * @param counted those after the warm-up
 * @param clock how far the browser's clock and ours were apart
 */
record Saves(Saved first, List<Saved> counted, ClockCheck clock) {

  private static final int WARM_UP = 5;
  private static final long SEED = 20_251_113;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Copies its saves. */
  Saves {
    counted = List.copyOf(counted);
  }

  /** Saves a release again and again while a browser shows its page. */
  static Saves measure(
      Served served, Chromium chromium, Contender contender, PreviewOrder.Counts counts)
      throws IOException, InterruptedException {
    served.await(new Visitor(), contender.desk().words());
    DevTools tools = chromium.tools();
    tools.ask(
        "Page.addScriptToEvaluateOnNewDocument",
        "{\"source\":" + DevTools.quoted(Sighting.SCRIPT) + "}");
    chromium.show(served.page());
    Thread.sleep(2_000);
    ClockCheck clock = ClockCheck.of(tools);
    Random pauses = new Random(SEED);
    Edits edits = contender.desk().edits();
    List<Saved> all = new ArrayList<>();
    long begun = System.nanoTime();
    while (all.size() < WARM_UP + counts.saves()
        && (all.size() <= WARM_UP || System.nanoTime() - begun < counts.limit().toNanos())) {
      Thread.sleep(500 + pauses.nextInt(1_001));
      all.add(once(tools, contender, edits));
    }
    return new Saves(all.get(0), all.subList(Math.min(WARM_UP, all.size()), all.size()), clock);
  }

  private static Saved once(DevTools tools, Contender contender, Edits edits)
      throws IOException, InterruptedException {
    String word = edits.next();
    double saved = ClockCheck.now();
    contender.desk().save(edits.release());
    Instant until = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(until)) {
      Optional<String> heard = tools.hear(Duration.ofSeconds(1));
      if (heard.isPresent()) {
        Sighting sighting = Sighting.of(heard.get());
        if (sighting.word().equals(word)) {
          return sighting.since(saved);
        }
      }
    }
    throw new IOException("a save did not show within a minute");
  }

  /** The cells of its row after the first. */
  List<String> cells() {
    List<Double> pixels = counted.stream().map(Saved::pixels).toList();
    return List.of(
        milliseconds(OptionalDouble.of(first.pixels())),
        milliseconds(median(Saved::told)),
        milliseconds(median(Saved::html)),
        milliseconds(median()),
        milliseconds(Figures.percentile(pixels, 95)),
        milliseconds(Figures.percentile(pixels, 100)),
        Figures.count(pixels.size()));
  }

  /** The median until the new words were painted, in milliseconds. */
  OptionalDouble median() {
    return Figures.median(counted.stream().map(Saved::pixels).toList());
  }

  private OptionalDouble median(Function<Saved, OptionalDouble> part) {
    return Figures.median(
        counted.stream().map(part).flatMap(figure -> figure.stream().boxed()).toList());
  }

  private static String milliseconds(OptionalDouble figure) {
    return Figures.or(figure, Figures::seconds);
  }

  /** What there is to say below the table. */
  List<String> notes(String name) {
    List<String> notes = new ArrayList<>();
    long hidden = counted.stream().filter(saved -> !saved.inView()).count();
    if (hidden > 0) {
      notes.add(name + ": " + hidden + " of the new words were not on the screen.");
    }
    if (clock.isApart()) {
      notes.add(name + ": " + clock.words());
    }
    return notes;
  }
}
