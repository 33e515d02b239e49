package press.galley.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.galley.site.Site;

/**
 * What a document's file name says: {@code content/members/stoneygate.fr.md} is the document {@code
 * members/stoneygate} in French. An {@code index} stands for its folder.
 *
 * @param id the path under the content folder without suffixes
 * @param language BCP 47, where the name bears one of the site's languages
 */
public record FileName(String id, Optional<String> language) {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** What the name of a file under the content folder says; the path is from the site's root. */
  public static FileName of(String path, Site site) {
    String inner = path.substring(site.contentFolder().length() + 1);
    int slash = inner.lastIndexOf('/') + 1;
    int dot = inner.indexOf('.', slash);
    String suffixes = dot < 0 ? "" : inner.substring(dot + 1);
    String stem = dot < 0 ? inner : inner.substring(0, dot);
    int last = suffixes.lastIndexOf('.');
    String middle = last < 0 ? "" : suffixes.substring(0, last);
    boolean isLanguage = !middle.isEmpty() && site.settings().languages().contains(middle);
    String id = isLanguage || middle.isEmpty() ? stem : stem + "." + middle;
    if (id.endsWith("/index")) {
      id = id.substring(0, id.length() - "/index".length());
    }
    return new FileName(id, isLanguage ? Optional.of(middle) : Optional.empty());
  }

  /**
   * The suffix that reads as a language (ISO 639-1, perhaps with a region, in any case) although
   * the site has no such language: without a word the translation would be a text of its own, with
   * none of its original's embargo.
   */
  Optional<String> unknownLanguage() {
    if (language.isPresent() || id.indexOf('.', id.lastIndexOf('/') + 1) < 0) {
      return Optional.empty();
    }
    String last = id.substring(id.lastIndexOf('.') + 1);
    String primary = last.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
    return Optional.of(last).filter(suffix -> LANGUAGES.contains(primary));
  }
}
