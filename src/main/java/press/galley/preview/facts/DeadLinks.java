package press.galley.preview.facts;

import java.util.List;
import press.galley.Impression;
import press.galley.layout.Urls;
import press.galley.parse.Document;
import press.galley.parse.Reference;
import press.galley.parse.RelativePath;
import press.galley.parse.Value.Scalar;

/**
 * The links of a text that begin with a slash and lead to nothing of the site. A link that names a
 * document’s file is checked when the site is laid out.
 */
final class DeadLinks {

  private final Impression impression;

  private DeadLinks(Impression impression) {
    this.impression = impression;
  }

  /** Their addresses as they are written, each once. */
  static List<String> of(Document document, Impression impression) {
    DeadLinks links = new DeadLinks(impression);
    return document.body().references().stream()
        .filter(reference -> reference.kind() == Reference.Kind.LINK)
        .map(Reference::target)
        .filter(target -> target.startsWith("/"))
        .distinct()
        .filter(target -> !links.leads(RelativePath.decoded(RelativePath.path(target))))
        .toList();
  }

  private boolean leads(String path) {
    return isPage(path) || isPage(path + "/") || isAsset(path) || isAlias(path) || isOther(path);
  }

  private boolean isPage(String path) {
    return impression.page(Urls.file(path)).isPresent();
  }

  private boolean isAsset(String path) {
    String asset = impression.site().assetFolder() + path;
    return impression.sources().assets().stream().anyMatch(one -> one.path().equals(asset));
  }

  private boolean isAlias(String path) {
    return impression.documents().stream()
        .flatMap(document -> document.fields().scalars("aliases").stream())
        .map(Scalar::text)
        .anyMatch(alias -> open(alias).equals(open(path)));
  }

  /** Without the slash at its end: a host leads from one to the other. */
  private static String open(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** Feeds and maps are made to answer that: only where an address is that of a file. */
  private boolean isOther(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.contains(".") && impression.file(Urls.file(path)).isPresent();
  }
}
