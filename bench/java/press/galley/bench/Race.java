package press.galley.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Races Galley against its rivals: start reading here. */
public final class Race {

  private final Path project;
  private final Order order;
  private final PrintStream out;
  private final Map<String, End> stopped = new TreeMap<>();

  private Race(Path project, Order order, PrintStream out) {
    this.project = project;
    this.order = order;
    this.out = out;
  }

  /**
   * The command {@code bench/race}.
   *
   * @param arguments the project's folder, then the options
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> words = List.of(arguments);
    try {
      Order order = Order.read(words.subList(1, words.size()));
      int exit = new Race(Path.of(words.get(0)).toAbsolutePath(), order, out).run();
      System.exit(exit);
    } catch (Order.Mistake e) {
      out.println("bench/race: " + e.getMessage() + " “bench/race --help” says more.");
      System.exit(2);
    }
  }

  private int run() throws IOException, InterruptedException, Order.Mistake {
    if (order.mode() == Order.Mode.HELP) {
      out.print(Order.HELP);
      return 0;
    }
    if (order.report().isPresent() && !fits(order.report().get())) {
      throw new Order.Mistake("There is no place for results in " + order.report().get() + ".");
    }
    Rivals rivals = Rivals.find(project, order::wants);
    rivals.absent().forEach(out::println);
    List<Entry> entries = rivals.entries().stream().filter(order::wants).toList();
    if (entries.isEmpty()) {
      throw new Order.Mistake("Nobody is here to run.");
    }
    return order.mode() == Order.Mode.CHECK ? check(entries) : race(entries, rivals.absent());
  }

  private static boolean fits(Path report) throws IOException {
    return Files.isRegularFile(report) && Report.fits(Files.readString(report));
  }

  private int race(List<Entry> entries, List<String> absent)
      throws IOException, InterruptedException {
    String machine = Machine.words(LocalDate.now(ZoneOffset.UTC)) + Program.commit(project);
    String method = track(0).meter().words();
    List<Results> heats = new ArrayList<>();
    for (Order.Size size : order.heats()) {
      heats.add(heat(entries, size.releases(), size.runs()));
    }
    out.println();
    out.println(machine);
    out.println(method);
    for (Results heat : heats) {
      out.println();
      out.print(heat.table().text());
      heat.notes().forEach(out::println);
    }
    out.println();
    Target.judged(heats).forEach(out::println);
    if (order.report().isPresent()) {
      new Report(machine, method, heats, absent).write(order.report().get());
    }
    return 0;
  }

  private int check(List<Entry> entries) throws IOException, InterruptedException {
    List<Entry> full = entries.stream().filter(entry -> entry.edit() == Edit.NONE).toList();
    int missing = 0;
    for (Order.Size size : order.heats()) {
      Results results = heat(full, size.releases(), 0);
      SameWork work = SameWork.of(new Corpus(size.releases()), track(size.releases()), results);
      out.println();
      out.print(work.table().text());
      work.missing().forEach(out::println);
      out.println();
      missing += work.missing().size();
    }
    return missing == 0 ? 0 : 1;
  }

  /** One size; who was stopped with a smaller one stays out of it. */
  private Results heat(List<Entry> entries, int releases, int runs)
      throws IOException, InterruptedException {
    Results results =
        new Heat(track(releases), new Corpus(releases), entries, stopped).run(runs, out::println);
    for (Result result : results.all()) {
      result
          .trouble()
          .filter(End.Stopped.class::isInstance)
          .ifPresent(end -> stopped.put(result.entry().id(), end));
    }
    return results;
  }

  private Track track(int releases) {
    return new Track(
        project.resolve("bench/sites"),
        project.resolve("target/bench/" + releases),
        order.timeout());
  }
}
