package press.galley.edit;

import java.util.Optional;
import java.util.stream.Stream;
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

  /**
   * The domain of the microsite that a document belongs to, where it has one of its own: the {@code
   * host} of its front, in the document's language or in the site's.
   */
  public static Optional<String> host(Document document, Edition edition) {
    String own = edition.site().settings().language();
    return front(document)
        .flatMap(
            front ->
                Stream.of(document.language(), own)
                    .flatMap(language -> edition.find(front, language).stream())
                    .flatMap(found -> found.text("host").stream())
                    .findFirst());
  }
}
