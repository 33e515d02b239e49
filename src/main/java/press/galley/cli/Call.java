package press.galley.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A command as the user would type it.
 *
 * @param command how the user calls Galley
 */
record Call(String command) {

  String of(String... arguments) {
    return Stream.concat(Stream.of(command), Arrays.stream(arguments))
        .map(Call::quoted)
        .collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return word.matches("[\\p{L}\\p{N}_./:~@%+=,\\\\-]+")
        ? word
        : "\"" + word.replaceAll("([\"$`])", "\\\\$1") + "\"";
  }
}
