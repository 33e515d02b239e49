package press.galley.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** Says which files in the output folder are not Galley's, and which of them are in its way. */
final class ForeignFiles {

  private final Standing standing;
  private final List<String> others;
  private final Problems problems;

  /**
   * The foreign files among those that stand.
   *
   * @param others folders that belong to other programs, whose files are not named
   */
  ForeignFiles(Standing standing, List<String> others, Problems problems) {
    this.standing = standing;
    this.others = List.copyOf(others);
    this.problems = problems;
  }

  /** Whether writing would lose a file of another's; each is named. */
  boolean areInTheWay(Staging.Staged staged) throws IOException {
    boolean found = false;
    for (String path : staged.changed()) {
      Optional<String> other = standing.inTheWayOf(path, staged.manifest().written(path).digest());
      if (other.isPresent()) {
        found = true;
        problems.add(
            ProblemCode.WRITE_FAILED,
            place(other.get()),
            "A file that Galley did not write stands where a page goes.",
            path,
            "Move it away, or bake to another folder with --output.");
      }
    }
    return found;
  }

  /** Names those that no file of the site takes the place of. */
  void name(Set<String> site) {
    standing
        .foreign()
        .filter(path -> !site.contains(path))
        .filter(path -> others.stream().noneMatch(other -> path.startsWith(other + "/")))
        .forEach(
            path ->
                problems.add(
                    ProblemCode.FOREIGN_FILE,
                    place(path),
                    "This file was not written by Galley and is left as it is.",
                    "",
                    "Remove it, put it into the site's assets folder if it belongs to the site, or"
                        + " name its folder in galley.output.foreign."));
  }

  private Place place(String path) {
    Path folder = standing.folder().getFileName();
    return Place.of(folder + "/" + path);
  }
}
