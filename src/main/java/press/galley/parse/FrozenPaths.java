package press.galley.parse;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;
import press.galley.read.Source;
import press.galley.read.Unreadable;
import press.galley.read.Utf8;
import press.galley.site.Freeze;
import press.galley.site.Nearest;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Site;

/** Finds the lines of a freeze that name no text of the site: of one deleted, renamed, mistyped. */
public final class FrozenPaths {

  private FrozenPaths() {}

  /** Warns of each line at its place; the file is read again only where there is one. */
  public static void check(Site site, List<Document> documents, Problems problems) {
    Freeze freeze = site.freeze();
    Set<String> texts =
        documents.stream().map(Document::path).collect(Collectors.toUnmodifiableSet());
    if (texts.containsAll(freeze.published()) && texts.containsAll(freeze.withdrawn())) {
      return;
    }
    // A text under another name is new to the freeze.
    Set<String> renamed = new TreeSet<>(texts);
    renamed.removeIf(freeze::knows);
    for (String list : List.of(FreezeFile.PUBLISHED, FreezeFile.WITHDRAWN)) {
      for (Scalar line : lines(site, list, problems)) {
        if (freeze.knows(line.text()) && !texts.contains(line.text())) {
          problems.add(
              ProblemCode.UNKNOWN_FROZEN_PATH,
              line.place(),
              "No text stands here any more.",
              line.text(),
              hint(line.text(), renamed));
        }
      }
    }
  }

  private static List<Scalar> lines(Site site, String list, Problems problems) {
    try {
      Origin origin = Origin.whole(Freeze.FILE, ProblemCode.WRONG_FREEZE);
      return Utf8.decode(Freeze.FILE, Source.apart(Freeze.FILE, site.root()).bytes(), problems)
          .flatMap(text -> new YamlReader(FreezeFile.CODE_POINTS).read(text, origin, problems))
          .filter(Mapping.class::isInstance)
          .flatMap(fields -> ((Mapping) fields).get(list))
          .filter(Sequence.class::isInstance)
          .map(lines -> ((Sequence) lines).items())
          .orElse(List.of())
          .stream()
          .filter(Scalar.class::isInstance)
          .map(Scalar.class::cast)
          .toList();
    } catch (IOException e) {
      problems.add(Unreadable.of(Freeze.FILE, e));
      return List.of();
    }
  }

  private static String hint(String path, Set<String> renamed) {
    return Nearest.to(path, renamed)
            .map(near -> "Is it “" + near + "” now? Then write that: it is held until you do.")
            .orElse("If it was renamed, write its new path: it is held until you do.")
        + " If it was deleted, delete the line.";
  }
}
