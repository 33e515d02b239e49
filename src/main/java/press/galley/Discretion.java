package press.galley;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.galley.edit.Outlook;
import press.galley.layout.Output;
import press.galley.parse.Document;
import press.galley.read.Source;
import press.galley.read.Sources;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Severity;
import press.galley.site.Site;

/**
 * What may be told of problems where anybody may read it, such as a log: of a document that is not
 * public, only that it has an error, and where.
 *
 * @param paths of the documents that are not public, and of the files that they may have use for
 * @param names that give them away: the last parts of their ids, their titles, names of files
 */
public record Discretion(Set<String> paths, Set<String> names) {

  /** Nothing is to be kept. */
  public static final Discretion NONE = new Discretion(Set.of(), Set.of());

  /** A word that may be the name of a file: a part of a path, or alone between quotes. */
  private static final Pattern NAME =
      Pattern.compile("(?<=[/“])[\\p{L}\\p{N}_-]+|[\\p{L}\\p{N}_-]+(?=[/”#]|\\.\\p{L}|$)");

  private static final String UNTOLD = "(it names what is not public)";

  /** Copies its sets. */
  public Discretion {
    paths = Set.copyOf(paths);
    names = Set.copyOf(names);
  }

  /**
   * On a site's documents at T. A text that is none of them, since nobody could read its head, may
   * be one that is not public.
   *
   * @param outputs what the bake makes: a file beside texts that is among them is public
   */
  static Discretion at(
      Instant t, List<Document> documents, Sources sources, Site site, Collection<Output> outputs) {
    Set<Document> open = new HashSet<>(Outlook.after(t, documents, site).present());
    Set<String> paths =
        sources.content().stream()
            .map(Source::path)
            .filter(Document::isDocument)
            .collect(Collectors.toSet());
    documents.forEach(document -> paths.add(document.path()));
    open.forEach(document -> paths.remove(document.path()));
    Set<String> names = new HashSet<>();
    for (Document document : documents) {
      if (!open.contains(document)) {
        names.addAll(names(document));
      }
    }
    Unpublished files = new Unpublished(site, sources, open, Set.copyOf(paths), outputs);
    files
        .files()
        .forEach(
            file -> {
              paths.add(file.path());
              names.add(file.name());
            });
    open.forEach(document -> names.removeAll(names(document)));
    files.others().forEach(file -> names.remove(file.name()));
    sources.assets().forEach(file -> names.remove(file.name()));
    names.remove("");
    return new Discretion(paths, names);
  }

  private static Set<String> names(Document document) {
    String id = document.id();
    return Set.copyOf(List.of(id.substring(id.lastIndexOf('/') + 1), document.title()));
  }

  /** What may be told: warnings that would name what is not public are left out. */
  public List<Problem> told(List<Problem> problems) {
    List<Problem> told = new ArrayList<>();
    for (Problem problem : problems) {
      if (problem.severity() == Severity.ERROR) {
        told.add(withoutNames(problem));
      } else if (!isPrivate(problem)) {
        told.add(problem);
      }
    }
    return told;
  }

  private boolean isPrivate(Problem problem) {
    return problem.code() == ProblemCode.FILE_HELD_BACK
        || paths.contains(problem.place().file())
        || names(problem.found())
        || names(problem.hint());
  }

  private Problem withoutNames(Problem error) {
    boolean own = paths.contains(error.place().file());
    return new Problem(
        error.code(),
        error.place(),
        own ? withoutFound(error) : error.title(),
        (own && !error.found().isEmpty()) || names(error.found()) ? UNTOLD : error.found(),
        names(error.hint()) || (own && repeats(error)) ? UNTOLD : error.hint());
  }

  private static String withoutFound(Problem error) {
    return error.title().replace("“" + error.found() + "”", "“…”");
  }

  /** Whether the hint writes down again what was found, or the value of the field that was. */
  private static boolean repeats(Problem error) {
    String value = error.found().replaceFirst("^[\\w-]+: *", "");
    return !value.isEmpty() && error.hint().contains(value);
  }

  private boolean names(String text) {
    return NAME.matcher(text).results().map(MatchResult::group).anyMatch(names::contains)
        || names.stream().anyMatch(name -> !isWord(name) && text.contains(name));
  }

  /** Whether a name is one that is found word by word. */
  private static boolean isWord(String name) {
    return name.indexOf(' ') < 0 && name.indexOf('.') < 0;
  }
}
