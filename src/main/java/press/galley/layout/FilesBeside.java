package press.galley.layout;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.galley.parse.Document;
import press.galley.parse.Markups;
import press.galley.parse.RelativePath;
import press.galley.read.Source;
import press.galley.read.Sources;
import press.galley.site.Nearest;
import press.galley.site.Once;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Shortlist;
import press.galley.site.Site;

/**
 * Which file a document means by a name: one beside it, one in the folder that bears its name, or
 * an asset. It only looks; nothing becomes public here. Thread-safe.
 */
public final class FilesBeside {

  private final Supplier<Map<String, Source>> files;
  private final String contentFolder;
  private final Assets assets;
  private final Markups markups;
  private final Supplier<NavigableSet<String>> names;
  private final Map<String, Shortlist> nearFolders = new ConcurrentHashMap<>();

  /** The files of a site; those in one of these markups are texts, and no text is such a file. */
  public FilesBeside(Site site, Sources sources, Assets assets, Markups markups) {
    this.files = new Once<>(() -> Sources.byPath(sources.content()));
    this.contentFolder = site.contentFolder() + "/";
    this.assets = assets;
    this.markups = markups;
    this.names =
        new Once<>(
            () ->
                files.get().keySet().stream()
                    .filter(path -> !isText(path))
                    .collect(Collectors.toCollection(TreeSet::new)));
  }

  private FilesBeside(FilesBeside same, Assets assets) {
    this.files = same.files;
    this.contentFolder = same.contentFolder;
    this.assets = assets;
    this.markups = same.markups;
    this.names = same.names;
  }

  /** The same files beside documents, with these assets. */
  public FilesBeside with(Assets others) {
    return new FilesBeside(this, others);
  }

  /**
   * The file that a document refers to, if it exists: {@code lead.svg} beside the document or in
   * its folder, {@code /images/x.svg} among the assets.
   */
  public Optional<Source> find(Document document, String target) {
    if (isAsset(target)) {
      return assets.source(assetName(target));
    }
    return folders(document).stream()
        .flatMap(folder -> RelativePath.resolve(folder, target).stream())
        .filter(path -> files.get().containsKey(path) && !isText(path))
        .findFirst()
        .map(files.get()::get);
  }

  /** What is wrong where a document names a file that does not exist. */
  Problem missing(Document document, String target, Place place) {
    return new Problem(
        ProblemCode.MISSING_IMAGE,
        place,
        "The file does not exist.",
        target,
        hint(document, target));
  }

  /** What to do where a file is missing. */
  public String hint(Document document, String target) {
    return text(document, target)
        .map(text -> "Did you mean “" + text + "”?")
        .orElseGet(() -> otherHint(document, target));
  }

  /** The document that is meant by a name without its ending, as it would be named. */
  private Optional<String> text(Document document, String target) {
    return Stream.of(".md", ".html")
        .map(ending -> target.replaceFirst("/$", "") + ending)
        .filter(
            text ->
                RelativePath.resolve(document.folder(), text)
                    .filter(files.get()::containsKey)
                    .isPresent())
        .findFirst();
  }

  private String otherHint(Document document, String target) {
    return (isAsset(target)
            ? Nearest.to(assetName(target), nearAssets().of(assetName(target)))
            : Nearest.to(target, near(document, target)))
        .map(near -> "Did you mean “" + near + "”?")
        .orElse(
            "Put it beside the document, in a folder that bears the document's name, or in the"
                + " assets folder and begin with a slash.");
  }

  /** Whether a file holds the text of a document. */
  boolean isText(String path) {
    return markups.isText(path);
  }

  static boolean isAsset(String target) {
    return target.startsWith("/");
  }

  static String assetName(String target) {
    return target.substring(1);
  }

  /** A file's path below the document's folders, if it lies in one. */
  Optional<String> inner(Source file, Document document) {
    return Stream.of(ownFolder(document), document.folder())
        .filter(file.path()::startsWith)
        .findFirst()
        .map(folder -> file.path().substring(folder.length()));
  }

  private List<String> folders(Document document) {
    return List.of(document.folder(), ownFolder(document));
  }

  private String ownFolder(Document document) {
    return contentFolder + document.id() + "/";
  }

  private Shortlist nearAssets() {
    return nearFolders.computeIfAbsent("/", root -> new Shortlist(assets.names()));
  }

  private List<String> near(Document document, String target) {
    return folders(document).stream()
        .flatMap(
            folder ->
                nearFolders
                    .computeIfAbsent(folder, f -> new Shortlist(below(f)))
                    .of(target)
                    .stream())
        .sorted()
        .toList();
  }

  private List<String> below(String folder) {
    return names.get().tailSet(folder).stream()
        .takeWhile(path -> path.startsWith(folder))
        .map(path -> path.substring(folder.length()))
        .toList();
  }
}
