package press.galley.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import press.galley.parse.Document;
import press.galley.read.Source;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/**
 * The files beside documents. Such a file becomes public only when a page that is laid out refers
 * to it, and then beside that page, so that no document's files depend on another's. Thread-safe.
 */
public final class Media {

  /**
   * A file that a page shows.
   *
   * @param url from the site's root
   * @param size in pixels, where the file says one
   */
  public record Published(String url, Optional<ImageSize> size) {}

  private final FilesBeside files;
  private final Assets assets;
  private final Urls urls;
  private final Custody custody;
  private final Problems problems;
  private final Map<String, Output> outputs = new ConcurrentHashMap<>();
  private final Map<String, Optional<ImageSize>> sizes = new ConcurrentHashMap<>();

  /** Publishes these files, but for those in custody. */
  public Media(FilesBeside files, Assets assets, Urls urls, Custody custody, Problems problems) {
    this.custody = custody;
    this.files = files;
    this.assets = assets;
    this.urls = urls;
    this.problems = problems;
  }

  /** Publishes the file that a document refers to. Where there is none, that is a problem. */
  public Optional<Published> publish(Document document, String target, Place place) {
    Optional<Source> source = files.find(document, target);
    if (source.isEmpty()) {
      problems.add(files.missing(document, target, place));
    }
    if (source.filter(custody::withholds).isPresent()) {
      problems.add(
          ProblemCode.MISSING_IMAGE,
          place,
          "The file belongs to a document that is not public.",
          target,
          "Publish that document first, or put the file beside this one.");
      return Optional.empty();
    }
    return source.flatMap(
        found ->
            (FilesBeside.isAsset(target)
                    ? assets.url(FilesBeside.assetName(target))
                    : Optional.of(beside(document, found)))
                .map(url -> new Published(url, size(found))));
  }

  /** Whether there is a file that a document would mean by this name. */
  boolean has(Document document, String target) {
    return files.find(document, target).isPresent();
  }

  /** Whether a file holds the text of a document, which is never published as it stands. */
  public boolean isText(String path) {
    return files.isText(path);
  }

  /** A file that was published, by its path under the output folder. */
  public Optional<Output> output(String file) {
    return Optional.ofNullable(outputs.get(file));
  }

  /** Every file that was published. */
  public List<Output> outputs() {
    return List.copyOf(outputs.values());
  }

  private String beside(Document document, Source file) {
    String url = urls.beside(urls.of(document), name(file, document));
    Output.Copied output = new Output.Copied(Urls.file(url), file);
    Output other = outputs.putIfAbsent(output.file(), output);
    if (other instanceof Output.Copied copied && !copied.source().equals(file)) {
      twice(url, file.path(), copied.source().path());
    }
    return url;
  }

  /** Its path below the document's folders; of a file elsewhere its name with a fingerprint. */
  private String name(Source file, Document document) {
    return files.inner(file, document).orElseGet(() -> fingerprint(file));
  }

  private static String fingerprint(Source file) {
    try {
      String name = file.name();
      int dot = name.lastIndexOf('.');
      int end = dot < 0 ? name.length() : dot;
      String digest = file.digest().shortForm();
      return name.substring(0, end) + "." + digest + name.substring(end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same problem, whichever of the two came first. */
  private void twice(String url, String one, String other) {
    boolean first = one.compareTo(other) < 0;
    problems.add(
        ProblemCode.DUPLICATE_ADDRESS,
        Place.of(first ? other : one),
        "Two files beside a document want one address.",
        url + ", also of " + (first ? one : other),
        "Rename one of the files.");
  }

  private Optional<ImageSize> size(Source source) {
    return sizes.computeIfAbsent(source.path(), path -> ImageSize.of(source));
  }
}
