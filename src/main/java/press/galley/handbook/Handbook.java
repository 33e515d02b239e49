package press.galley.handbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.galley.parse.FieldTables;

/**
 * The handbook's sources, ready for the Maven Site Plugin: in a page, a line {@code <!-- fields:
 * TYPE -->} becomes the table of that content type's fields, from its schema.
 */
public final class Handbook {

  /** The mark of a table: its group is the content type's name. */
  static final Pattern FIELDS = Pattern.compile("<!-- fields: ([a-z0-9-]+) -->");

  private Handbook() {}

  /** Takes two folders: the sources, and the place for the finished pages. */
  public static void main(String[] folders) throws IOException {
    make(Path.of(folders[0]), Path.of(folders[1]));
  }

  /** Copies the sources to a folder, which then holds nothing else, with their tables filled in. */
  static void make(Path sources, Path target) throws IOException {
    empty(target);
    for (Path source : files(sources)) {
      Path copy = target.resolve(sources.relativize(source).toString());
      Files.createDirectories(Objects.requireNonNull(copy.getParent()));
      if (source.toString().endsWith(".md")) {
        Files.writeString(copy, page(Files.readString(source)), StandardCharsets.UTF_8);
      } else {
        Files.copy(source, copy);
      }
    }
  }

  /** A page with its tables. */
  static String page(String text) {
    return FIELDS.matcher(text).replaceAll(Handbook::table);
  }

  private static String table(MatchResult mark) {
    return Matcher.quoteReplacement(
        FieldTables.builtIn()
            .of(mark.group(1))
            .orElseThrow(() -> new IllegalArgumentException("No content type: " + mark.group())));
  }

  private static void empty(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      for (Path file : files(folder)) {
        Files.delete(file);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
