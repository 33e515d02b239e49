package press.galley.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.layout.Component.Example;
import press.galley.layout.Component.Option;
import press.galley.read.Source;
import press.galley.read.Stamp;
import press.galley.site.Problem;
import press.galley.site.Problems;

class ComponentsTest {

  private static final String PATH = "templates/components/aside/aside.yaml";

  @TempDir private Path folder;

  private final Problems problems = new Problems();

  @Test
  void contractSaysWhatAComponentMayBeGiven() throws IOException {
    Component aside =
        read("""
                name: aside
                summary: "An aside: in a box."
                options:
                  level: {type: integer, default: 3, description: Of its heading.}
                  title: {type: text, required: true}
                  none:  {type: text, default: null}
                examples:
                  - name: plain
                    options: {title: Note, level: 2, items: [{year: 2031, current: true}]}
                """)
            .get("aside");
    assertEquals("An aside: in a box.", aside.summary());
    assertEquals(
        List.of(
            new Option(
                "level", "integer", false, Optional.of(BigDecimal.valueOf(3)), "Of its heading."),
            new Option("title", "text", true, Optional.empty(), ""),
            new Option("none", "text", false, Optional.empty(), "")),
        List.copyOf(aside.options().values()));
    Map<String, Object> item = Map.of("year", BigDecimal.valueOf(2031), "current", true);
    assertEquals(
        List.of(
            new Example(
                "plain",
                Map.of("title", "Note", "level", BigDecimal.valueOf(2), "items", List.of(item)))),
        aside.examples());
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void mistakeInAContractIsToldWithItsLine() throws IOException {
    assertEquals(Map.of(), read("name: aside\noptions: [a\nexamples: b\n"));
    assertEquals(PATH + ":2:10", problems.sorted().get(0).place().toString());
  }

  @Test
  void contractWithoutKeysIsAProblem() throws IOException {
    assertEquals(Map.of(), read("- aside\n"));
    Problem problem = problems.sorted().get(0);
    assertEquals("The component's contract has no keys and values.", problem.title());
  }

  private Map<String, Component> read(String contract) throws IOException {
    Path file = folder.resolve("aside.yaml");
    Files.writeString(file, contract);
    Source source = new Source(PATH, file, new Stamp(contract.length(), 0, 0, 0));
    return Components.read(List.of(source), "templates", problems);
  }
}
