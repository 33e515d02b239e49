package press.galley.layout.newsroom;

import java.util.List;
import java.util.Optional;
import press.galley.layout.Subject;
import press.galley.layout.Subjects;
import press.galley.parse.Document;

/** The names of views, and the way back from a name to the view. Thread-safe. */
final class Views implements Subjects {

  /** No path holds one. */
  private static final String BETWEEN = "\t";

  private final Desk desk;

  Views(Desk desk) {
    this.desk = desk;
  }

  /** The name of a document as it is seen in a language. */
  static String name(Document document, String language) {
    return document.path() + BETWEEN + language;
  }

  /** The name of a microsite as it is seen from a page of it in a language. */
  static String name(Document front, Document current, String language) {
    return front.path() + BETWEEN + current.path() + BETWEEN + language;
  }

  @Override
  public Optional<Subject> find(String name) {
    String[] parts = name.split(BETWEEN, -1);
    List<Document> found =
        List.of(parts).subList(0, parts.length - 1).stream()
            .flatMap(path -> desk.edition().ofFile(path).stream())
            .toList();
    String language = parts[parts.length - 1];
    if (found.isEmpty() || found.size() < parts.length - 1) {
      return Optional.empty();
    }
    return found.size() == 1
        ? Optional.of(desk.view(found.get(0), language))
        : Optional.of(new MicrositeView(found.get(0), found.get(1), language, desk));
  }
}
