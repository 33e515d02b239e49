package press.galley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is written of a race.
 *
 * @param machine the date and the machine
 * @param method how it was measured
 * @param heats one a size
 * @param absent who was not there
 */
record Report(String machine, String method, List<Results> heats, List<String> absent) {

  private static final Section SECTION = new Section("race");

  /** Copies its lists. */
  Report {
    heats = List.copyOf(heats);
    absent = List.copyOf(absent);
  }

  /** Whether a document has a place for it. */
  static boolean fits(String document) {
    return SECTION.fits(document);
  }

  /** Writes it into a document, between its two marks, and the plot beside the document. */
  void write(Path document) throws IOException {
    Path plot = plot(document);
    Files.writeString(plot, Plot.of(heats).svg());
    Files.writeString(document, in(Files.readString(document), String.valueOf(plot.getFileName())));
  }

  private static Path plot(Path document) {
    String name = String.valueOf(document.getFileName());
    return document.resolveSibling(name.replaceFirst("\\.md$", "") + ".svg");
  }

  /** The document with this report in the place of the last one. */
  String in(String document, String plot) {
    return SECTION.in(document, markdown(plot));
  }

  private String markdown(String plot) {
    List<String> parts = new ArrayList<>();
    parts.add(machine + ".\n");
    parts.add(method + ".\n");
    for (Results heat : heats) {
      String rounds = heat.runs() == 1 ? "One round." : "Medians of " + heat.runs() + " rounds.";
      parts.add(heat.table().markdown());
      parts.add(rounds + list(heat.notes()).map(notes -> "\n\n" + notes).orElse("\n"));
    }
    list(Target.judged(heats)).ifPresent(targets -> parts.add("Targets:\n\n" + targets));
    list(absent).ifPresent(parts::add);
    parts.add("![Seconds a bake takes, against the number of releases](" + plot + ")\n");
    return String.join("\n", parts);
  }

  private static Optional<String> list(List<String> lines) {
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining()));
  }
}
