package press.galley.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import press.galley.parse.Document;
import press.galley.parse.RelativePath;
import press.galley.read.Source;
import press.galley.read.Sources;
import press.galley.site.Nearest;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Site;

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

  private final Map<String, Source> files;
  private final Assets assets;
  private final Urls urls;
  private final Problems problems;
  private final Map<String, Output> outputs = new ConcurrentHashMap<>();
  private final Map<String, Optional<ImageSize>> sizes = new ConcurrentHashMap<>();
  private final String contentFolder;

  /** The files among a site's content. */
  public Media(Site site, Sources sources, Assets assets, Urls urls, Problems problems) {
    this.files = Sources.byPath(sources.content());
    this.contentFolder = site.contentFolder() + "/";
    this.assets = assets;
    this.urls = urls;
    this.problems = problems;
  }

  /**
   * Publishes the file that a document refers to: {@code lead.svg} beside the document or in the
   * folder that bears its name, {@code /images/x.svg} among the assets. Where there is none, that
   * is a problem.
   */
  public Optional<Published> publish(Document document, String target, Place place) {
    if (target.startsWith("/")) {
      String name = target.substring(1);
      if (assets.source(name).isEmpty()) {
        missing(target, place, assets.names());
      }
      return assets
          .url(name)
          .map(url -> new Published(url, size(assets.source(name).orElseThrow())));
    }
    Optional<Source> source = find(document, target);
    if (source.isEmpty()) {
      missing(target, place, near(document));
    }
    return source.map(
        found -> {
          String url = urls.beside(urls.of(document), name(found, document));
          Output.Copied output = new Output.Copied(Urls.file(url), found);
          Output other = outputs.putIfAbsent(output.file(), output);
          if (other instanceof Output.Copied copied && !copied.source().equals(found)) {
            twice(url, found.path(), copied.source().path());
          }
          return new Published(url, size(found));
        });
  }

  /** The file that a document refers to, if it exists; the text of a document is none. */
  public Optional<Source> find(Document document, String target) {
    return candidates(document, target).stream()
        .filter(path -> files.containsKey(path) && !isText(path))
        .findFirst()
        .map(files::get);
  }

  /** Every file that was published. */
  public List<Output> outputs() {
    return List.copyOf(outputs.values());
  }

  /** What documents are written in, whatever the case of the name. */
  private static boolean isText(String path) {
    return Document.isDocument(path.toLowerCase(Locale.ROOT));
  }

  /** Its path below the document's folders; of a file elsewhere its name with a fingerprint. */
  private String name(Source file, Document document) {
    return Stream.of(ownFolder(document), document.folder())
        .filter(file.path()::startsWith)
        .findFirst()
        .map(folder -> file.path().substring(folder.length()))
        .orElseGet(() -> fingerprint(file));
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

  private List<String> candidates(Document document, String target) {
    return Stream.of(document.folder(), ownFolder(document))
        .flatMap(folder -> RelativePath.resolve(folder, target).stream())
        .toList();
  }

  private String ownFolder(Document document) {
    return contentFolder + document.id() + "/";
  }

  private Optional<ImageSize> size(Source source) {
    return sizes.computeIfAbsent(source.path(), path -> ImageSize.of(source));
  }

  private List<String> near(Document document) {
    return Stream.of(ownFolder(document), document.folder())
        .flatMap(
            folder ->
                files.keySet().stream()
                    .filter(path -> path.startsWith(folder) && !isText(path))
                    .map(path -> path.substring(folder.length())))
        .sorted()
        .toList();
  }

  private void missing(String target, Place place, Collection<String> known) {
    problems.add(
        ProblemCode.MISSING_IMAGE,
        place,
        "The file does not exist.",
        target,
        Nearest.to(target, known)
            .map(near -> "Did you mean “" + near + "”?")
            .orElse(
                "Put it beside the document, in a folder that bears the document's name, or in the"
                    + " assets folder and begin with a slash."));
  }
}
