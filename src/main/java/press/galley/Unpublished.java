package press.galley;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import press.galley.layout.Output;
import press.galley.parse.Document;
import press.galley.read.Source;
import press.galley.read.Sources;
import press.galley.site.Site;

/**
 * The files beside texts that no page shows and that a text which is not public may have use for:
 * the nearest folder decides that holds such a text or bears the name of one. A file in a folder
 * that bears a public text's name is that text's own.
 */
final class Unpublished {

  private final List<Source> files;
  private final Set<String> published;
  private final Set<String> open = new HashSet<>();
  private final Set<String> closed = new HashSet<>();

  /**
   * Those among a site's files.
   *
   * @param shown the public documents
   * @param withheld the paths of all other texts
   * @param outputs what the bake makes
   */
  Unpublished(
      Site site,
      Sources sources,
      Collection<Document> shown,
      Set<String> withheld,
      Collection<Output> outputs) {
    Set<String> texts = shown.stream().map(Document::path).collect(Collectors.toSet());
    this.files =
        sources.content().stream()
            .filter(file -> !texts.contains(file.path()) && !withheld.contains(file.path()))
            .toList();
    this.published =
        outputs.stream()
            .filter(Output.Copied.class::isInstance)
            .map(output -> ((Output.Copied) output).source().path())
            .collect(Collectors.toSet());
    shown.forEach(document -> open.add(site.contentFolder() + "/" + document.id() + "/"));
    for (String path : withheld) {
      closed.add(folder(path));
      closed.add(stem(path) + "/");
    }
    closed.removeAll(open);
  }

  /** Those files. */
  List<Source> files() {
    return files.stream().filter(this::isWithheld).toList();
  }

  /** All other files beside texts. */
  List<Source> others() {
    return files.stream().filter(file -> !isWithheld(file)).toList();
  }

  private boolean isWithheld(Source file) {
    if (published.contains(file.path())) {
      return false;
    }
    String folder = file.folder();
    while (!folder.isEmpty()) {
      if (open.contains(folder)) {
        return false;
      }
      if (closed.contains(folder)) {
        return true;
      }
      folder = folder(folder.substring(0, folder.length() - 1));
    }
    return false;
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String stem(String path) {
    String folder = folder(path);
    String name = path.substring(folder.length());
    int dot = name.indexOf('.', 1);
    return folder + (dot < 0 ? name : name.substring(0, dot));
  }
}
