package press.galley.layout;

import java.util.Optional;
import press.galley.edit.Edition;
import press.galley.parse.Document;
import press.galley.parse.Reference;
import press.galley.parse.RelativePath;
import press.galley.site.ProblemCode;

/**
 * Resolves the links in documents. A link names another document's file ({@code
 * ../members/stoneygate.md}), a file beside the document, or an address of the site ({@code
 * /members/}); a fragment may follow. Thread-safe.
 */
public final class SiteLinks {

  private final Materials materials;
  private final Edition edition;

  /** Links among what the public may see. */
  public SiteLinks(Edition edition, Materials materials) {
    this.edition = edition;
    this.materials = materials;
  }

  /** The address that a link leads to, percent-encoded with the host's path, or nothing. */
  public Optional<String> resolve(Reference reference, Document from) {
    String target = reference.target();
    String suffix = RelativePath.suffix(target);
    if (target.startsWith("/")) {
      String url = RelativePath.decoded(RelativePath.path(target));
      return Optional.of(materials.urls().link(asset(url)) + suffix);
    }
    Optional<String> file = RelativePath.resolve(from.folder(), target);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    if (isOfManyPages(reference, from) && !leads(file.get(), target, from)) {
      materials
          .problems()
          .add(
              ProblemCode.BROKEN_LINK,
              reference.place(),
              "A text of the data files is shown on many pages, and can’t link to a document by its"
                  + " path.",
              target,
              "Write the address of its page from the site’s root, such as /about/, or a whole one"
                  + " with https://.");
      return Optional.empty();
    }
    return file.filter(materials.media()::isText).isPresent()
        ? document(file.get(), from).map(materials.urls()::of).map(url -> link(url) + suffix)
        : materials
            .media()
            .publish(from, RelativePath.path(target), reference.place())
            .map(published -> link(published.url()) + suffix);
  }

  /** Whether a link stands in another file than the document that shows it. */
  private static boolean isOfManyPages(Reference reference, Document from) {
    return !reference.place().file().equals(from.path());
  }

  private boolean leads(String file, String target, Document from) {
    return materials.media().isText(file) || materials.media().has(from, RelativePath.path(target));
  }

  private String link(String url) {
    return materials.urls().link(url);
  }

  /** An asset is linked at its fingerprinted address, everything else as it was written. */
  private String asset(String url) {
    return materials.assets().url(url.substring(1)).orElse(url);
  }

  /** The document in the reader's language, else as it was named. */
  private Optional<Document> document(String path, Document from) {
    return edition
        .ofFile(path)
        .map(named -> edition.find(named.id(), from.language()).orElse(named));
  }
}
