package press.galley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;

/**
 * Where text is printed: standard output or standard error, as wide, as colourful and in the
 * charset that it allows. A character that the charset lacks is printed as its nearest kin or as a
 * question mark; a control character never reaches the terminal.
 */
public final class Screen {

  /** What stands at the other end. */
  public enum Kind {
    /** A person at a terminal that shows colours. */
    COLOUR_TERMINAL,
    /** A person at a terminal. */
    TERMINAL,
    /** A file, a pipe, a log. */
    PLAIN
  }

  private static final int WIDTH = 80;

  private final PrintStream stream;
  private final Printable printable;
  private final int width;
  private final Kind kind;

  /** Prints to the stream in the charset, in lines of the width. */
  public Screen(PrintStream stream, Charset charset, int width, Kind kind) {
    this.stream = stream;
    this.printable = new Printable(charset);
    this.width = width;
    this.kind = kind;
  }

  /** The process's standard output. */
  static Screen out(Map<String, String> environment) {
    return ofProcess(FileDescriptor.out, "out", environment);
  }

  /** The process's standard error. */
  static Screen err(Map<String, String> environment) {
    return ofProcess(FileDescriptor.err, "err", environment);
  }

  private static Screen ofProcess(
      FileDescriptor descriptor, String name, Map<String, String> environment) {
    Charset charset = charset("std" + name + ".encoding");
    PrintStream stream = new PrintStream(new FileOutputStream(descriptor), true, charset);
    return new Screen(
        stream,
        charset,
        width(environment),
        Terminal.kind(name, System.getProperties(), environment));
  }

  private static Charset charset(String property) {
    try {
      return Charset.forName(System.getProperty(property, System.getProperty("native.encoding")));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  static int width(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{1,3}") ? Math.max(40, Integer.parseInt(columns)) : WIDTH;
  }

  /** How many characters fit on a line. */
  int width() {
    return width;
  }

  /** Whether a person sits there. */
  boolean isTerminal() {
    return kind != Kind.PLAIN;
  }

  /** Prints a line. */
  void line(String text) {
    stream.print(printable.of(text) + System.lineSeparator());
  }

  /** Prints an empty line. */
  void line() {
    line("");
  }

  /** Prints text that has its line ends already. */
  void block(String text) {
    stream.print(printable.of(text.replace("\r\n", "\n")).replace("\n", System.lineSeparator()));
  }

  /** Prints text for a program: in UTF-8, its line ends as they are. */
  void verbatim(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    stream.write(bytes, 0, bytes.length);
    stream.flush();
  }

  /** Prints text in lines that fit: the first after the lead, the others under where it ends. */
  void wrapped(String lead, String text) {
    Wrap.lines(lead, printable.of(text), width).forEach(this::line);
  }

  /** The text in a colour, where colours show. */
  String paint(Colour colour, String text) {
    return kind == Kind.COLOUR_TERMINAL ? colour.on(text) : text;
  }

  /** Prints a painted line: only its parts that were made printable may come in. */
  void painted(String line) {
    stream.print(line + System.lineSeparator());
  }

  /** The text as this screen can print it. */
  String printable(String text) {
    return printable.of(text);
  }

  /** Writes over the line that the cursor stands on; an empty text wipes it. */
  void over(String text) {
    String line = printable.of(text);
    stream.print("\r\u001b[K" + (line.length() < width ? line : line.substring(0, width - 1)));
    stream.flush();
  }
}
