package press.galley.bench.preview;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import press.galley.bench.Machine;
import press.galley.bench.Order;
import press.galley.bench.Program;
import press.galley.bench.Section;

/** Measures Galley's preview: start reading here. */
public final class PreviewBench {

  private static final Section SECTION = new Section("preview");

  private PreviewBench() {}

  /**
   * The command {@code bench/preview}.
   *
   * @param arguments the project's folder, then the options
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> words = List.of(arguments);
    try {
      PreviewOrder order = PreviewOrder.read(words.subList(1, words.size()));
      run(Path.of(words.get(0)).toAbsolutePath(), order, out);
      System.exit(0);
    } catch (Order.Mistake e) {
      out.println("bench/preview: " + e.getMessage() + " “bench/preview --help” says more.");
      System.exit(2);
    }
  }

  private static void run(Path project, PreviewOrder order, PrintStream out)
      throws IOException, InterruptedException, Order.Mistake {
    if (order.mode() == PreviewOrder.Mode.HELP) {
      out.print(PreviewOrder.HELP);
      return;
    }
    if (order.report().isPresent() && !fits(order.report().get())) {
      throw new Order.Mistake("There is no place for results in " + order.report().get() + ".");
    }
    if (Program.ask(project.resolve("galley").toString(), "--version").isEmpty()) {
      throw new Order.Mistake("Galley does not start: try “./galley --version”.");
    }
    String machine = Machine.words(LocalDate.now(ZoneOffset.UTC)) + Program.commit(project);
    Findings findings;
    try (Processes processes = new Processes()) {
      Runtime.getRuntime().addShutdownHook(new Thread(processes::close));
      findings = new Trial(project, order, processes, out).run();
    }
    out.println();
    out.println(machine);
    out.println();
    out.print(findings.text());
    if (order.report().isPresent()) {
      Path report = order.report().get();
      Files.writeString(
          report, SECTION.in(Files.readString(report), machine + ".\n\n" + findings.markdown()));
    }
  }

  private static boolean fits(Path report) throws IOException {
    return Files.isRegularFile(report) && SECTION.fits(Files.readString(report));
  }
}
