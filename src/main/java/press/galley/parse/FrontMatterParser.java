package press.galley.parse;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import press.galley.parse.FrontMatter.Style;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.read.Source;
import press.galley.read.Utf8;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/**
 * Reads a document's head: YAML between two lines of {@code ---} (the second may be {@code ...}),
 * or JBake's {@code key=value} lines above a separator. Thread-safe.
 */
public final class FrontMatterParser {

  /** JBake's usual separator, its setting {@code header.separator}. */
  public static final String JBAKE_SEPARATOR = "~~~~~~";

  private static final Pattern YAML_KEY = Pattern.compile("[\\w-]+:(\\s.*)?");

  /** In bytes: most heads are shorter, with a line of text below. */
  private static final int GLANCE = 2048;

  private static final byte[] OPENING = {'-', '-', '-', '\n'};
  private static final byte[] CLOSING = {'\n', '-', '-', '-', '\n'};

  /** One for each thread, for one head after the other. */
  private final ThreadLocal<byte[]> glances = ThreadLocal.withInitial(() -> new byte[GLANCE]);

  private final YamlReader yaml = new YamlReader();
  private final JbakeHeader jbake;

  /** Reads JBake's heads with JBake's usual separator. */
  public FrontMatterParser() {
    this(JBAKE_SEPARATOR);
  }

  /** Reads JBake's heads with the separator of the setting {@code header.separator}. */
  public FrontMatterParser(String separator) {
    this.jbake = new JbakeHeader(separator, yaml);
  }

  /**
   * The head and the text below it. Of a head that can't be read nothing is given, and a problem
   * says why; a key that is there twice is a problem too, and its first value stands.
   *
   * @param path the file relative to the site's root, for the places
   * @param bytes the file: UTF-8 with or without a byte order mark, any line ends
   */
  public Optional<FrontMatter> parse(String path, byte[] bytes, Problems problems) {
    return Utf8.decode(path, bytes, problems).flatMap(text -> parse(path, text, problems));
  }

  /**
   * The head of a file, and of the text below it the lines up to the first that is written, or
   * more. The rest is not looked at, and where the head is short not even read.
   */
  Optional<FrontMatter> head(Source source, Problems problems) throws IOException {
    byte[] bytes = glances.get();
    int length = source.begin(bytes);
    int end = begin(bytes, length);
    if (end == 0 || end == GLANCE) {
      // It may go on.
      bytes = source.written();
      end = begin(bytes, bytes.length);
    }
    return Utf8.decode(source.path(), bytes, end, problems)
        .flatMap(text -> parse(source.path(), text, problems));
  }

  /** The text below a head, whatever is wrong in it; nothing where it is not seen where it ends. */
  Optional<String> below(String path, String text) {
    Optional<String> parsed = parse(path, text, new Problems()).map(FrontMatter::body);
    return parsed.isPresent() || !text.startsWith("---\n")
        ? parsed
        : bodyOf(text, closing(text, next(text, 0)));
  }

  private static Optional<String> bodyOf(String text, int closing) {
    return closing == text.length()
        ? Optional.empty()
        : Optional.of(text.substring(next(text, closing)));
  }

  /** Where the line begins that closes a head, or the text ends. */
  private static int closing(String text, int from) {
    int end = from;
    while (end < text.length() && !closes(text, end)) {
      end = next(text, end);
    }
    return end;
  }

  /** Where a file's first lines end, the head among them; all where that is not seen at once. */
  private static int begin(byte[] bytes, int length) {
    if (!stands(OPENING, bytes, 0, length)) {
      return length;
    }
    // The opening line's own line feed may be the closing line's first: a head may hold nothing.
    int at = OPENING.length - 1;
    while (at < length && !(bytes[at] == '\n' && stands(CLOSING, bytes, at, length))) {
      if (bytes[at] == '\r') {
        return length;
      }
      at++;
    }
    if (at == length) {
      return at;
    }
    int end = at + CLOSING.length;
    while (end < length && (bytes[end] == '\n' || bytes[end] == ' ')) {
      end++;
    }
    // What is no sign of ASCII may be as blank, such as a tab.
    if (end < length && bytes[end] < ' ') {
      return length;
    }
    while (end < length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static boolean stands(byte[] those, byte[] bytes, int at, int length) {
    int end = at + those.length;
    return end <= length && Arrays.equals(bytes, at, end, those, 0, those.length);
  }

  private Optional<FrontMatter> parse(String path, String text, Problems problems) {
    int line = 1;
    int from = 0;
    while (from < text.length() && text.substring(from, end(text, from)).isBlank()) {
      from = next(text, from);
      line++;
    }
    return text.startsWith("---", from)
            && text.substring(from, end(text, from)).stripTrailing().equals("---")
        ? yaml(path, text, next(text, from), line, problems)
        : other(path, List.of(text.split("\n", -1)), problems);
  }

  private Optional<FrontMatter> other(String path, List<String> lines, Problems problems) {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    if (first < lines.size() && JbakeHeader.begins(lines.get(first))) {
      return jbake.read(path, lines, problems);
    }
    missing(path, lines, first, problems);
    return Optional.empty();
  }

  /** A head whose opening line is this one, and which begins there below. */
  private Optional<FrontMatter> yaml(
      String path, String text, int from, int opening, Problems problems) {
    int line = opening + 1;
    int end = from;
    while (end < text.length() && !closes(text, end)) {
      end = next(text, end);
      line++;
    }
    if (end == text.length()) {
      unclosed(path, text.substring(from), opening, problems);
      return Optional.empty();
    }
    Place place = new Place(path, opening, 1);
    Origin origin = new Origin(path, opening + 1, 1, ProblemCode.FRONT_MATTER_SYNTAX);
    String body = text.substring(next(text, end));
    int bodyLine = line + 1;
    return yaml.read(text.substring(from, end), origin, problems)
        .flatMap(value -> top(value, place, problems))
        .map(fields -> new FrontMatter(fields, Style.YAML, body, bodyLine));
  }

  /** Where the line ends that begins here. */
  private static int end(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Where the next line begins, or the text ends. */
  private static int next(String text, int from) {
    return Math.min(end(text, from) + 1, text.length());
  }

  private static Optional<Mapping> top(Value value, Place place, Problems problems) {
    if (value instanceof Mapping mapping) {
      return Optional.of(new Mapping(mapping.entries(), place));
    }
    if (value instanceof Scalar scalar && scalar.kind() == Kind.NULL) {
      return Optional.of(new Mapping(Map.of(), place));
    }
    problems.add(
        ProblemCode.FRONT_MATTER_SYNTAX,
        value.place(),
        "The head holds no keys.",
        Shown.value(value),
        "Write a line for each field, such as “title: Two centres join the network”.");
    return Optional.empty();
  }

  private static boolean closes(String text, int from) {
    if (!text.startsWith("---", from) && !text.startsWith("...", from)) {
      return false;
    }
    return text.substring(from + "---".length(), end(text, from)).isBlank();
  }

  private static void unclosed(String path, String below, int opening, Problems problems) {
    long written = below.lines().takeWhile(line -> !line.isBlank()).count();
    problems.add(
        ProblemCode.FRONT_MATTER_UNCLOSED,
        new Place(path, opening, 1),
        "The head is opened and never closed.",
        "---",
        "Put a second line “---” below the last field, perhaps below line "
            + (opening + written)
            + ".");
  }

  private static void missing(String path, List<String> lines, int first, Problems problems) {
    String line = first < lines.size() ? lines.get(first).strip() : "";
    boolean keys = YAML_KEY.matcher(line).matches();
    problems.add(
        ProblemCode.FRONT_MATTER_MISSING,
        new Place(path, keys ? first + 1 : 1, 1),
        keys ? "The head has no opening line." : "The file has no head.",
        Shown.text(line),
        keys
            ? "Put a line “---” above this one, and another below the last field."
            : "Begin the file with a line “---”, a line “title: …” and a line “---”.");
  }
}
