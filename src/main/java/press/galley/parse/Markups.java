package press.galley.parse;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import press.galley.parse.markdown.Markdown;
import press.galley.site.Place;
import press.galley.site.Problems;

/**
 * The markups that a newsroom's documents may be written in: Markdown and HTML are Galley's own,
 * others come from engines on the class path. Thread-safe.
 */
public final class Markups {

  /**
   * A text to render.
   *
   * @param text the document's text below its head
   * @param start the file and the line on which the text begins
   * @param language of the text
   */
  public record Text(String text, Place start, Locale language) {}

  /** Renders texts in markups that Galley does not know itself. Thread-safe. */
  public interface Others {

    /** The file name extensions that it knows, without full stop. */
    Set<String> extensions();

    /** The text as HTML. */
    String html(String extension, Text text, Problems problems);

    /** No other markups. */
    Others NONE =
        new Others() {
          @Override
          public Set<String> extensions() {
            return Set.of();
          }

          @Override
          public String html(String extension, Text text, Problems problems) {
            throw new IllegalArgumentException(extension);
          }
        };
  }

  private static final Set<String> OWN = Set.of("md", "html");

  private final Others others;
  private final Map<Locale, Markdown> engines = new ConcurrentHashMap<>();

  /** Galley's own markups and these. */
  public Markups(Others others) {
    this.others = others;
  }

  /** Whether a file with this extension is a document. */
  public boolean knows(String extension) {
    return OWN.contains(extension) || others.extensions().contains(extension);
  }

  /** Whether a file with this extension is Galley's own matter, and depends on nothing else. */
  public boolean isOwn(String extension) {
    return OWN.contains(extension);
  }

  /**
   * Whether a file holds the text of a document, whatever the case of its ending. One in a markup
   * for which no engine is there counts as well.
   */
  public boolean isText(String path) {
    String small = path.toLowerCase(Locale.ROOT);
    return Document.isDocument(small) || knows(small.substring(small.lastIndexOf('.') + 1));
  }

  /**
   * A text as a body. HTML is Markdown's raw HTML, so that it passes the same list of what is
   * allowed and its links are resolved.
   */
  Body render(String extension, Text text, Problems problems) {
    Markdown markdown = engines.computeIfAbsent(text.language(), Markdown::newsroom);
    return switch (extension) {
      case "md" -> markdown.parse(text.text(), text.start(), problems);
      case "html" -> markdown.html(text.text(), text.start(), problems);
      default -> markdown.html(others.html(extension, text, problems), text.start(), problems);
    };
  }
}
