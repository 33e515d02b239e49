package press.galley.jbake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import press.galley.layout.Output;
import press.galley.read.Source;
import press.galley.read.Sources;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Site;

/**
 * The files of a JBake site that are copied as they are: the assets, and what stands in the content
 * folder and is no document.
 *
 * <p>JBake copies all of the latter, a draft's pictures included. Here a file <em>may belong</em>
 * to a document that is withheld if the nearest folder at or above it that holds documents holds a
 * withheld one, if it stands in a folder that bears a withheld document's name, or if a withheld
 * document refers to it. Such a file is copied only if a page of the site refers to it, which a
 * withheld document's page can't, since it is not there; one in a folder that bears the document's
 * name is not copied even then. All other files are copied. So a site without drafts gets what
 * JBake gives it; with one, pictures that the public pages show still come out, and nothing comes
 * out that only the withheld document has use for. A file that is held back although public
 * documents stand beside it, and whose name does not tell whose it is, is named in a warning.
 */
final class SiteFiles {

  private final Site site;
  private final Sources sources;
  private final Problems problems;

  SiteFiles(Site site, Sources sources, Problems problems) {
    this.site = site;
    this.sources = sources;
    this.problems = problems;
  }

  /**
   * The files to copy.
   *
   * @param visible the paths of the documents that the public may see
   * @param rendered the pages
   */
  List<Output> outputs(Set<String> visible, List<Output> rendered) {
    List<Output> outputs = new ArrayList<>(copied(site.assetFolder(), sources.assets()));
    List<Source> beside = beside();
    Withheld withheld = new Withheld(sources.content(), visible);
    Set<String> hidden = ofWithheld(visible, beside);
    List<Source> doubtful =
        beside.stream()
            .filter(
                file -> withheld.mayOwn(file) || hidden.contains(under(site.contentFolder(), file)))
            .toList();
    Set<String> names = new HashSet<>();
    doubtful.forEach(file -> names.add(under(site.contentFolder(), file)));
    Set<String> referred = new Referred(site, names).in(rendered);
    for (Source file : beside) {
      String name = under(site.contentFolder(), file);
      if (referred.contains(name) && withheld.owns(file)) {
        heldBack(
            file, "The file belongs to a document that is not public, and a page refers to it.");
      } else if (!names.contains(name) || referred.contains(name)) {
        outputs.add(new Output.Copied(name, file));
      } else if (withheld.isDoubtful(file)) {
        heldBack(
            file,
            hidden.contains(name)
                ? "A document that is not public refers to the file, and no page does."
                : "The file stands beside a document that is not public, and no page refers to"
                    + " it.");
      }
    }
    return outputs;
  }

  /** Those that withheld documents refer to, as seen from their texts or from their pages. */
  private Set<String> ofWithheld(Set<String> visible, List<Source> beside) {
    List<Output> texts = new ArrayList<>();
    for (Source text : sources.content()) {
      if (SiteParser.isDocument(text) && !visible.contains(text.path())) {
        String name = under(site.contentFolder(), text);
        text.read(problems)
            .ifPresent(
                bytes -> {
                  texts.add(new Output.Made(name, bytes));
                  texts.add(new Output.Made(name + "/index.html", bytes));
                });
      }
    }
    Set<String> names =
        beside.stream().map(file -> under(site.contentFolder(), file)).collect(Collectors.toSet());
    return new Referred(site, names).in(texts);
  }

  /** The files to copy by JBake's rules: all of them. */
  List<Output> all() {
    List<Output> outputs = new ArrayList<>(copied(site.assetFolder(), sources.assets()));
    outputs.addAll(copied(site.contentFolder(), beside()));
    return outputs;
  }

  /** How many files may belong to the documents at these paths. */
  long beside(Set<String> withheld) {
    Set<String> visible =
        sources.content().stream()
            .map(Source::path)
            .filter(path -> !withheld.contains(path))
            .collect(Collectors.toSet());
    return beside().stream().filter(new Withheld(sources.content(), visible)::mayOwn).count();
  }

  private List<Source> beside() {
    return sources.content().stream().filter(source -> !SiteParser.isDocument(source)).toList();
  }

  private static List<Output> copied(String folder, List<Source> files) {
    return files.stream()
        .<Output>map(file -> new Output.Copied(under(folder, file), file))
        .toList();
  }

  private static String under(String folder, Source source) {
    return source.path().substring(folder.length() + 1);
  }

  private void heldBack(Source file, String title) {
    problems.add(
        ProblemCode.FILE_HELD_BACK,
        Place.of(file.path()),
        title,
        file.name(),
        "If it is public, move it to " + site.assetFolder() + " or refer to it from a page.");
  }
}
