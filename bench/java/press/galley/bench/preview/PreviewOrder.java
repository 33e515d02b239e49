package press.galley.bench.preview;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.galley.bench.Order;

/**
 * What is asked for on the command line.
 *
 * @param mode what to do
 * @param sizes how many releases, smallest first
 * @param parts what to measure
 * @param counts how often and how long
 * @param report the document that takes the results
 */
record PreviewOrder(
    Mode mode, List<Integer> sizes, Set<Part> parts, Counts counts, Optional<Path> report) {

  /** What to do. */
  enum Mode {
    /** Say how it is used. */
    HELP,
    /** Measure Galley alone. */
    GALLEY,
    /** Measure the others as well. */
    ALL
  }

  /**
   * How often and how long.
   *
   * @param starts cold starts that count
   * @param saves saves that a browser shows
   * @param quick saves after which memory is read
   * @param idle how long nothing is saved
   * @param limit after which a series of starts or saves is cut short
   */
  record Counts(int starts, int saves, int quick, Duration idle, Duration limit) {

    /** The same with all the time that there is. */
    Counts whole() {
      return new Counts(starts, saves, quick, idle, Duration.ofDays(1));
    }
  }

  static final String HELP =
      """
      Usage: bench/preview [OPTIONS]

      Measures “./galley serve”, and the previews of others beside it: the time from
      the start to the first page, the time from a save to the new words on the screen
      of a Chromium, memory after many saves, and what it does when nobody saves.

        --sizes N,…         how many releases (100,10000)
        --only PART,…       start, save, memory, idle (all)
        --alone             Galley only
        --starts N          cold starts that count, after one to warm up (5)
        --saves N           saves that count, after five to warm up (50)
        --quick N           saves after which memory is read (1000)
        --idle S            seconds in which nothing is saved (30)
        --limit S           the others' series of starts and saves end after so long
                            (30)
        --report FILE       write the results into FILE, between the comments
                            “preview: begin” and “preview: end”
        --help              show this text

      The sites and logs are in target/bench/preview. Measure on a quiet machine.
      """;

  /** Copies its sizes and parts. */
  PreviewOrder {
    sizes = List.copyOf(sizes);
    parts = Set.copyOf(parts);
  }

  static PreviewOrder read(List<String> words) throws Order.Mistake {
    Mode mode = Mode.ALL;
    String sizes = "100,10000";
    Set<Part> parts = EnumSet.noneOf(Part.class);
    int starts = 5;
    int saves = 50;
    int quick = 1_000;
    int idle = 30;
    int limit = 30;
    Optional<Path> report = Optional.empty();
    List<String> left = new ArrayList<>(words);
    while (!left.isEmpty()) {
      String word = left.remove(0);
      switch (word) {
        case "--help", "-h" -> mode = Mode.HELP;
        case "--alone" -> mode = mode == Mode.HELP ? mode : Mode.GALLEY;
        case "--sizes" -> sizes = Order.value(word, left);
        case "--only" -> parts.addAll(parts(Order.value(word, left)));
        case "--starts" -> starts = Order.number(word, Order.value(word, left));
        case "--saves" -> saves = Order.number(word, Order.value(word, left));
        case "--quick" -> quick = Order.number(word, Order.value(word, left));
        case "--idle" -> idle = seconds(word, left);
        case "--limit" -> limit = seconds(word, left);
        case "--report" -> report = Optional.of(Path.of(Order.value(word, left)));
        default -> throw new Order.Mistake("There is no option " + word + ".");
      }
    }
    return new PreviewOrder(
        mode,
        sizes(sizes),
        parts.isEmpty() ? EnumSet.allOf(Part.class) : parts,
        new Counts(starts, saves, quick, Duration.ofSeconds(idle), Duration.ofSeconds(limit)),
        report);
  }

  /** Whether a part is measured. */
  boolean wants(Part part) {
    return parts.contains(part);
  }

  private static int seconds(String option, List<String> left) throws Order.Mistake {
    return Order.number(option, Order.value(option, left).replaceFirst("s$", ""));
  }

  private static List<Integer> sizes(String words) throws Order.Mistake {
    List<Integer> sizes = new ArrayList<>();
    for (String word : words.split(",", -1)) {
      sizes.add(Order.number("--sizes", word));
    }
    return sizes.stream().sorted().toList();
  }

  private static List<Part> parts(String words) throws Order.Mistake {
    List<Part> parts = new ArrayList<>();
    for (String word : words.split(",", -1)) {
      parts.add(
          Part.of(word)
              .orElseThrow(
                  () ->
                      new Order.Mistake(
                          "--only takes start, save, memory and idle, not “" + word + "”.")));
    }
    return parts;
  }
}
