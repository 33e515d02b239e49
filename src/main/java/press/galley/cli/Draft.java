package press.galley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text that a new document begins with: the head of its type, each field explained. */
final class Draft {

  private static final String HEAD = "---\n";
  private static final Pattern STATUS = Pattern.compile("(?m)^status: *draft.*\n");

  private Draft() {}

  static String of(String type, String title, String slug, LocalDate date) {
    return template(type)
        .replace("{date}", date.toString())
        .replace("{slug}", slug)
        .replace("{title}", title.replace("\\", "\\\\").replace("\"", "\\\""));
  }

  /** A copy of an original, to be translated; a draft, whatever the original is. */
  static Optional<String> translationOf(String original, String name) {
    String text = original.replace("\r\n", "\n").replace("\uFEFF", "");
    if (!text.startsWith(HEAD)) {
      return Optional.empty();
    }
    String rest = STATUS.matcher(text.substring(HEAD.length())).replaceFirst("");
    return Optional.of(
        HEAD
            + "# A copy of "
            + name
            + ": translate the title, the summary and the text.\n"
            + "# The next line keeps it back: remove it when the translation may go out.\n"
            + "status: draft\n"
            + rest);
  }

  private static String template(String type) {
    try (InputStream stream =
        Draft.class.getResourceAsStream("/press/galley/draft/" + type + ".md")) {
      return new String(
          Objects.requireNonNull(stream, type).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
