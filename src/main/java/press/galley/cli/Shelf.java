package press.galley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the documents of a type stand.
 *
 * @param content the folder of all documents
 * @param type the type
 */
record Shelf(Path content, DraftType type) {

  private static final String MARKDOWN = ".md";
  private static final int HEAD = 40;
  private static final Pattern TEXT = Pattern.compile("(.*/)?[^./]+\\.md");
  private static final Pattern TITLE = Pattern.compile("title: *[\"']?(.*?)[\"']? *");

  /** The file of a new document. */
  Path file(String slug, int year) {
    return content.resolve(type.id(slug, year) + MARKDOWN);
  }

  /**
   * The document to translate: the one that the slug names or whose title says the same; of several
   * the last by path, which for releases is the latest year's.
   */
  Optional<Path> original(String title, String slug) {
    Path shelf = content.resolve(type.folder());
    if (!Files.isDirectory(shelf)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(shelf)) {
      return files
          .filter(file -> isOriginal(file, title, slug))
          .filter(Files::isRegularFile)
          .max(Comparator.naturalOrder());
    } catch (IOException e) {
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw unreadable(Objects.requireNonNull(e.getCause()));
    }
  }

  private Refusal unreadable(IOException cause) {
    String where = cause instanceof FileSystemException system ? system.getFile() : type.folder();
    return Refusal.problem(
        "“" + where + "” can't be read, so that no text to translate can be looked for.",
        "Check that you may read it.");
  }

  private boolean isOriginal(Path file, String title, String slug) {
    String path = content.relativize(file).toString().replace('\\', '/');
    if (!TEXT.matcher(path).matches()) {
      return false;
    }
    return path.matches(
            Pattern.quote(type.folder()) + "/(\\d{4}/)?" + Pattern.quote(slug) + "(/index)?\\.md")
        || says(file, title);
  }

  private static boolean says(Path file, String title) {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines
          .limit(HEAD)
          .map(TITLE::matcher)
          .anyMatch(found -> found.matches() && found.group(1).equals(title));
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  /** The file of a translation, beside the original: {@code x.fr.md}. */
  static Path translation(Path original, String language) {
    String name = String.valueOf(original.getFileName());
    String stem = name.substring(0, name.length() - MARKDOWN.length());
    return original.resolveSibling(stem + "." + language + MARKDOWN);
  }
}
