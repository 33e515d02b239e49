package press.galley.edit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import press.galley.parse.Document;
import press.galley.parse.Markups;
import press.galley.parse.Reference;
import press.galley.parse.RelativePath;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.site.Field;
import press.galley.site.FieldKind;
import press.galley.site.Nearest;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Severity;
import press.galley.site.Shortlist;

/**
 * Checks that what documents name exists: other documents by id and by link, entries of data files.
 * All documents on disk count, so that what is merely not public yet is never a problem.
 */
public final class ReferenceCheck {

  private final Set<String> ids;
  private final Set<String> paths;
  private final Set<String> broken;
  private final Map<String, Set<String>> idsOfType;
  private final Map<String, Shortlist> nearTypes = new HashMap<>();
  private final Map<String, Boolean> unreadable = new HashMap<>();
  private Optional<Shortlist> nearPaths = Optional.empty();
  private final Map<String, Mapping> data;
  private final Markups markups;
  private final Problems problems;

  /**
   * Checks against these documents and data files.
   *
   * @param broken the ids, by path, of documents that could not be read: they exist, and what is
   *     wrong with them is said elsewhere
   * @param markups tell the texts of documents from other files
   */
  public ReferenceCheck(
      List<Document> documents,
      Map<String, String> broken,
      Map<String, Mapping> data,
      Markups markups,
      Problems problems) {
    this.ids = new TreeSet<>();
    this.paths = new HashSet<>(broken.keySet());
    this.broken = new HashSet<>(broken.values());
    this.idsOfType = new HashMap<>();
    for (Document document : documents) {
      ids.add(document.id());
      paths.add(document.path());
      idsOfType.computeIfAbsent(document.type().name(), t -> new TreeSet<>()).add(document.id());
    }
    this.data = data;
    this.markups = markups;
    this.problems = problems;
  }

  private ReferenceCheck(ReferenceCheck same, Problems problems) {
    this.ids = same.ids;
    this.paths = same.paths;
    this.broken = same.broken;
    this.idsOfType = same.idsOfType;
    this.data = same.data;
    this.markups = same.markups;
    this.problems = problems;
  }

  /** The same check, which says elsewhere what is wrong. */
  public ReferenceCheck sayingTo(Problems others) {
    return new ReferenceCheck(this, others);
  }

  /** Checks that no two of these are one document, and what each of them names. */
  public void all(List<Document> documents) {
    twice(documents);
    documents.forEach(this::one);
  }

  /** Checks what a document names. */
  public void one(Document document) {
    document.type().fields().values().forEach(field -> field(field, document.fields()));
    links(document);
  }

  private void twice(List<Document> documents) {
    Map<String, Document> first = new HashMap<>();
    for (Document document : documents) {
      Document other = first.putIfAbsent(document.id() + " " + document.language(), document);
      if (other != null) {
        problems.add(
            ProblemCode.DUPLICATE_ID,
            document.place(),
            "Two files are one document in one language.",
            document.id() + ", also " + other.path(),
            "Rename one of them, or delete it.");
      }
    }
  }

  private void field(Field field, Mapping fields) {
    if (field.kind() == FieldKind.RELATION) {
      fields.scalars(field.name()).forEach(id -> id(id, field));
    } else if (field.kind() == FieldKind.DATA) {
      Set<String> names =
          Optional.ofNullable(data.get(field.refersTo()))
              .map(d -> d.entries().keySet())
              .orElse(Set.of());
      fields.scalars(field.name()).forEach(name -> entry(name, names, field));
    } else if (field.kind() == FieldKind.GROUP) {
      for (Mapping group : fields.mappings(field.name())) {
        field.fields().forEach(inner -> field(inner, group));
      }
    }
  }

  private void id(Scalar id, Field field) {
    Set<String> valid =
        field.refersTo().isEmpty() ? ids : idsOfType.getOrDefault(field.refersTo(), Set.of());
    if (valid.contains(id.text()) || broken.contains(id.text())) {
      return;
    }
    boolean otherType = ids.contains(id.text());
    problems.add(
        ProblemCode.UNKNOWN_ID,
        id.place(),
        otherType
            ? "“" + field.name() + "” names a document that is no " + field.refersTo() + "."
            : "“" + field.name() + "” names a document that does not exist.",
        id.text(),
        nearestId(id.text(), valid, field.refersTo()));
  }

  private String nearestId(String id, Set<String> valid, String type) {
    Shortlist shortlist = nearTypes.computeIfAbsent(type, t -> new Shortlist(valid));
    return shortlist.endingIn("/" + id).stream()
        .findFirst()
        .map(known -> "Did you mean “" + known + "”?")
        .orElseGet(
            () ->
                valid.size() > 12
                    ? Nearest.to(id, shortlist.of(id))
                        .map(near -> "Did you mean “" + near + "”?")
                        .orElse(
                            "Write the path of a document under the content folder, without suffix.")
                    : Nearest.hint(id, valid));
  }

  private void entry(Scalar name, Set<String> names, Field field) {
    if (!names.contains(name.text()) && !isUnreadable(field.refersTo())) {
      problems.add(
          ProblemCode.UNKNOWN_ID,
          name.place(),
          "“"
              + field.name()
              + "” names an entry that the data file "
              + field.refersTo()
              + " does not have.",
          name.text(),
          Nearest.hint(name.text(), names));
    }
  }

  /**
   * Of a data file that could not be read nobody knows the entries: what is wrong is said there.
   */
  private boolean isUnreadable(String name) {
    return !data.containsKey(name) && unreadable.computeIfAbsent(name, this::isFaulty);
  }

  private boolean isFaulty(String name) {
    String file = "(?:.*/)?" + Pattern.quote(name) + "\\.(?:ya?ml|json)";
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .anyMatch(problem -> problem.place().file().matches(file));
  }

  private void links(Document document) {
    for (Reference reference : document.body().references()) {
      if (reference.target().isEmpty()) {
        leadsNowhere(reference);
      } else if (reference.kind() == Reference.Kind.LINK && !reference.target().startsWith("/")) {
        RelativePath.resolve(document.folder(), reference.target())
            .ifPresentOrElse(file -> link(reference, file, document), () -> leavesSite(reference));
      }
    }
  }

  private void leadsNowhere(Reference reference) {
    boolean isLink = reference.kind() == Reference.Kind.LINK;
    problems.add(
        isLink ? ProblemCode.BROKEN_LINK : ProblemCode.MISSING_IMAGE,
        reference.place(),
        isLink ? "The link has no address." : "The image names no file.",
        "",
        isLink
            ? "Write where it leads, as in [text](other.md), or leave the brackets out."
            : "Write the name of its file, as in ![words](picture.jpg).");
  }

  private void link(Reference reference, String file, Document document) {
    if (markups.isText(file) && !paths.contains(file)) {
      String prefix = document.folder();
      Shortlist known = nearPaths.orElseGet(() -> new Shortlist(paths));
      nearPaths = Optional.of(known);
      List<String> near = known.of(file).stream().map(path -> relative(prefix, path)).toList();
      problems.add(
          ProblemCode.BROKEN_LINK,
          reference.place(),
          "The link leads to a document that does not exist.",
          reference.target(),
          Nearest.to(RelativePath.path(reference.target()), near)
              .map(nearest -> "Did you mean “" + nearest + "”?")
              .orElse("Give the path of a document's file as seen from this one."));
    }
  }

  private static String relative(String folder, String path) {
    return Path.of(folder).relativize(Path.of(path)).toString().replace('\\', '/');
  }

  private void leavesSite(Reference reference) {
    problems.add(
        ProblemCode.LINK_LEAVES_SITE,
        reference.place(),
        "The link leads out of the site's folder.",
        reference.target(),
        "Link to a document or a file of the site, or write the whole address with https://.");
  }
}
