package press.galley.parse;

import java.util.Optional;
import press.galley.site.Site;

/**
 * What a document's file name says: {@code content/members/stoneygate.fr.md} is the document {@code
 * members/stoneygate} in French. An {@code index} stands for its folder.
 *
 * @param id the path under the content folder without suffixes
 * @param language BCP 47, where the name bears one of the site's languages
 */
public record FileName(String id, Optional<String> language) {

  /** What the name of a file under the content folder says; the path is from the site's root. */
  public static FileName of(String path, Site site) {
    String inner = path.substring(site.contentFolder().length() + 1);
    int slash = inner.lastIndexOf('/') + 1;
    int dot = inner.indexOf('.', slash);
    String suffixes = dot < 0 ? "" : inner.substring(dot + 1);
    String stem = dot < 0 ? inner : inner.substring(0, dot);
    int last = suffixes.lastIndexOf('.');
    String middle = last < 0 ? "" : suffixes.substring(0, last);
    boolean isLanguage = site.settings().languages().contains(middle);
    String id = isLanguage || middle.isEmpty() ? stem : stem + "." + middle;
    if (id.endsWith("/index")) {
      id = id.substring(0, id.length() - "/index".length());
    }
    return new FileName(id, isLanguage ? Optional.of(middle) : Optional.empty());
  }
}
