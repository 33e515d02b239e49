package press.galley.layout.newsroom;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.galley.edit.Edition;
import press.galley.layout.Urls;
import press.galley.parse.Document;

/**
 * The documents of an edition by the files of their pages, where no list can stand. Immutable and
 * thread-safe.
 */
public final class Pieces {

  /** The end of a list of the news of a document, under its own address. */
  private static final Pattern NEWS = Pattern.compile("news/(page/[0-9]+/)?index\\.html$");

  private final Map<String, Document> byFile = new HashMap<>();

  /** What a list may be: it goes before a document that says it stands there as well. */
  private static final Pattern LISTS =
      Pattern.compile(
          "([^/]+/)?(news|members|people|events|tags|news/[0-9]+(/[0-9]+)?|tags/.*)"
              + "/(page/[0-9]+/)?index\\.html");

  /** Those of an edition; of two with one address the first counts. */
  Pieces(Edition edition, Urls urls) {
    for (Document document : edition.documents()) {
      String file = Urls.file(urls.of(document));
      if (!LISTS.matcher(file).matches()) {
        byFile.putIfAbsent(file, document);
      }
    }
  }

  /** The document of which a file is the page. */
  public Optional<Document> at(String file) {
    return Optional.ofNullable(byFile.get(file));
  }

  /** The document that a file shows: of its page, and of a list of its news. */
  public Optional<Document> shownAt(String file) {
    return at(file)
        .or(
            () -> {
              Matcher list = NEWS.matcher(file);
              return list.find()
                  ? at(file.substring(0, list.start()) + "index.html")
                  : Optional.empty();
            });
  }
}
