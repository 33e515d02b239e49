package press.galley.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.galley.read.FolderWalk.Hidden;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.SetUpException;
import press.galley.site.Settings.LayoutStyle;
import press.galley.site.Site;
import press.galley.site.Workers;

/**
 * Lists the files of a site folder. Hidden files (a name with a full stop first) and folders that
 * hold JBake's ignore file are passed over; a symbolic link is followed only within the site. Of a
 * stock JBake site the hidden assets count too, unless {@code asset.ignore} says otherwise. By
 * JBake's own rules what JBake finds is listed: what stands in hidden folders of the documents, and
 * what links lead to, wherever that is.
 */
public final class SourceReader {

  private static final Set<String> DOCUMENTS = Set.of("md", "html");

  private final Site site;
  private final Workers workers;
  private final Problems problems;

  private SourceReader(Site site, Workers workers, Problems problems) {
    this.site = site;
    this.workers = workers;
    this.problems = problems;
  }

  /**
   * Lists the site's files; what can't be read is a problem.
   *
   * @throws SetUpException where the folder of the documents or of the templates is missing, or
   *     another one of the site's and that of the documents lie in each other
   */
  public static Sources read(Site site, Workers workers, Problems problems) {
    SourceReader reader = new SourceReader(site, workers, problems);
    reader.require(site.contentFolder(), "content.folder");
    reader.require(site.templateFolder(), "template.folder");
    if (site.rules() == Rules.GALLEY) {
      Apart.check(site);
    }
    List<Source> content = reader.folder(site.contentFolder(), reader.hiddenContent());
    content.forEach(reader::skipped);
    return new Sources(
        content,
        reader.folder(site.templateFolder()),
        reader.folder(site.assetFolder(), reader.hiddenAssets()),
        reader.data(),
        reader.folder(Site.TYPES_FOLDER));
  }

  /** Without documents or templates a bake would empty the site. */
  private void require(String folder, String setting) {
    if (!Files.isDirectory(site.root().resolve(folder))) {
      throw new SetUpException(
          new Problem(
              ProblemCode.MISSING_FOLDER,
              Place.of("jbake.properties"),
              "A folder of the site is missing.",
              folder,
              "Add it, or name another: " + setting + "=FOLDER in jbake.properties."));
    }
  }

  /** A document's ending is in small letters, so that a site is the same on every machine. */
  private void skipped(Source source) {
    String ending = source.extension();
    String small = ending.toLowerCase(Locale.ROOT);
    if (site.settings().layout() == LayoutStyle.NEWSROOM
        && DOCUMENTS.contains(small)
        && !ending.equals(small)) {
      String name = source.name().substring(0, source.name().length() - ending.length()) + small;
      problems.add(
          ProblemCode.DOCUMENT_SKIPPED,
          Place.of(source.path()),
          "The file is passed over: its ending is in capitals.",
          "." + ending,
          "Rename it to “" + name + "”.");
    }
  }

  private List<Source> folder(String name) {
    return folder(name, Hidden.PASSED_OVER);
  }

  private Hidden hiddenContent() {
    return site.rules() == Rules.JBAKE ? Hidden.FOLDERS_LISTED : Hidden.PASSED_OVER;
  }

  /** By JBake's rules only what lies in the folder itself. */
  private List<Source> data() {
    return switch (site.rules()) {
      case GALLEY -> folder(site.dataFolder());
      case JBAKE ->
          folder(site.dataFolder(), Hidden.LISTED).stream()
              .filter(source -> source.folder().equals(site.dataFolder() + "/"))
              .toList();
    };
  }

  private Hidden hiddenAssets() {
    return site.settings().layout() == LayoutStyle.JBAKE && !site.settings().says("asset.ignore")
        ? Hidden.LISTED
        : Hidden.PASSED_OVER;
  }

  private List<Source> folder(String name, Hidden hidden) {
    Path folder = site.root().resolve(name);
    return Files.isDirectory(folder)
        ? FolderWalk.of(folder, hidden, site, workers, problems)
        : List.of();
  }
}
