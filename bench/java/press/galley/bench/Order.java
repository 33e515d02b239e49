package press.galley.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is asked for on the command line.
 *
 * @param mode what to do
 * @param heats the sizes, smallest first
 * @param only who runs; all where it is empty
 * @param timeout seconds until a run is stopped
 * @param report the document that takes the results
 */
public record Order(
    Mode mode, List<Size> heats, Set<String> only, long timeout, Optional<Path> report) {

  /** What to do. */
  public enum Mode {
    /** Say how it is used. */
    HELP,
    /** Measure. */
    RACE,
    /** Compare what is made. */
    CHECK
  }

  /**
   * A size of newsroom.
   *
   * @param releases how many
   * @param runs how many rounds count
   */
  public record Size(int releases, int runs) {}

  static final String HELP =
      """
      Usage: bench/race [OPTIONS]

      Races Galley against Hugo, Eleventy and JBake: whole cold processes, in turn, on
      one and the same newsroom. Who is not installed is left out.

        --sizes N[:RUNS],…  how many releases; “100000:1” runs that size once
                            (100,1000,10000)
        --runs N            rounds that count, after one to warm up (5)
        --only NAME,…       who runs: hugo, galley, eleventy, jbake; or one of
                            galley-full, galley-edit, galley-title (all)
        --timeout S         a run that takes longer is stopped, and does not run again
                            (480)
        --check             make each site once and compare the pages; ends with 1 if
                            a program made fewer than it was asked for
        --report FILE       write the results into FILE, between the comments
                            “race: begin” and “race: end”, and a plot beside it
        --help              show this text

      The sites, outputs and logs are in target/bench. Measure on a quiet machine.
      """;

  /** Copies its sizes and names. */
  public Order {
    heats = List.copyOf(heats);
    only = Set.copyOf(only);
  }

  /** A command line that can't be understood. */
  public static final class Mistake extends Exception {
    private static final long serialVersionUID = 1;

    /** With a sentence that says what is wrong. */
    public Mistake(String message) {
      super(message);
    }
  }

  /** Whether an entry runs. */
  boolean wants(Entry entry) {
    return only.isEmpty() || only.stream().anyMatch(entry::isCalled);
  }

  /** Whether any entry of a program may run. */
  boolean wants(String program) {
    return only.isEmpty()
        || only.stream().anyMatch(name -> name.equals(program) || name.startsWith(program + "-"));
  }

  static Order read(List<String> words) throws Mistake {
    Mode mode = Mode.RACE;
    String sizes = "100,1000,10000";
    int runs = 5;
    Set<String> only = new TreeSet<>();
    long timeout = 480;
    Optional<Path> report = Optional.empty();
    List<String> left = new ArrayList<>(words);
    while (!left.isEmpty()) {
      String word = left.remove(0);
      switch (word) {
        case "--help", "-h" -> mode = Mode.HELP;
        case "--check" -> mode = Mode.CHECK;
        case "--sizes" -> sizes = value(word, left);
        case "--runs" -> runs = number(word, value(word, left));
        case "--only" -> only.addAll(List.of(value(word, left).split(",", -1)));
        case "--timeout" -> timeout = number(word, value(word, left));
        case "--report" -> report = Optional.of(Path.of(value(word, left)));
        default -> throw new Mistake("There is no option " + word + ".");
      }
    }
    return new Order(mode, sizes(sizes, runs), only, timeout, report);
  }

  private static List<Size> sizes(String words, int runs) throws Mistake {
    List<Size> sizes = new ArrayList<>();
    for (String word : words.split(",", -1)) {
      String[] parts = word.split(":", 2);
      sizes.add(
          new Size(
              number("--sizes", parts[0]), parts.length == 1 ? runs : number("--sizes", parts[1])));
    }
    return sizes.stream().sorted((one, other) -> one.releases() - other.releases()).toList();
  }

  /** The word after an option. */
  public static String value(String option, List<String> left) throws Mistake {
    if (left.isEmpty()) {
      throw new Mistake(option + " needs a value.");
    }
    return left.remove(0);
  }

  /** The number after an option. */
  public static int number(String option, String word) throws Mistake {
    if (!word.matches("[1-9]\\d{0,6}")) {
      throw new Mistake(option + " takes whole numbers from 1 to 9999999, not “" + word + "”.");
    }
    return Integer.parseInt(word);
  }
}
