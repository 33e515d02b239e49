package press.galley.edit;

import java.util.Optional;
import press.galley.parse.Document;

/** Which documents make up a microsite: those in its folder, {@code microsites/NAME/}. */
public final class Microsites {

  private static final String FOLDER = "microsites/";

  private Microsites() {}

  /**
   * The id of the front of the microsite that a document belongs to, the front's own among them.
   */
  public static Optional<String> front(Document document) {
    String id = document.id();
    if (!id.startsWith(FOLDER)) {
      return Optional.empty();
    }
    int slash = id.indexOf('/', FOLDER.length());
    return Optional.of(slash < 0 ? id : id.substring(0, slash));
  }
}
