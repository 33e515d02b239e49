package press.galley.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import press.galley.site.Problems;

/**
 * Tables of input and exact output, one text file each. An example is a line {@code === name}, the
 * input, a line {@code >>>} and the output. In the input {@code →} stands for a tab and {@code ␀}
 * for U+0000.
 */
final class Examples {

  private Examples() {}

  /** Name, input and output of every example of a file. */
  static Stream<Arguments> of(String file) {
    return Arrays.stream(text(file).split("(?m)^=== ")).skip(1).map(Examples::example);
  }

  private static Arguments example(String text) {
    String name = text.lines().findFirst().orElseThrow();
    String[] parts = text.substring(name.length() + 1).split("(?m)^>>>\n", -1);
    return Arguments.of(name, parts[0].replace('→', '\t').replace('␀', '\0'), parts[1].strip());
  }

  /** One line a problem: place, code, title, what was found, hint. */
  static String told(Problems problems) {
    return problems.sorted().stream()
        .map(
            problem ->
                problem.place()
                    + " "
                    + problem.code().slug()
                    + ": "
                    + problem.title()
                    + " ["
                    + problem.found()
                    + "] "
                    + problem.hint())
        .collect(Collectors.joining("\n"));
  }

  private static String text(String file) {
    try (InputStream in = Examples.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }
}
