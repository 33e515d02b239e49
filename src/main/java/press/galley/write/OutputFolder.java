package press.galley.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import press.galley.layout.Output;
import press.galley.site.Digest;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Workers;

/**
 * The folder that a site is baked to. Writing is all or nothing: changed files are made aside
 * first, then moved into place by a list that is kept until all are, so that a bake that was killed
 * is finished by the next one. A file that no bake wrote is left alone and named.
 */
public final class OutputFolder {

  private final Path folder;
  private final Path aside;
  private final List<String> others;
  private final Problems problems;

  /**
   * A folder, absolute; beside it stands a private one, {@code .NAME.galley}.
   *
   * @param others folders within it that belong to other programs, whose files are not named
   */
  public OutputFolder(Path folder, List<String> others, Problems problems) {
    this.folder = folder;
    this.others = List.copyOf(others);
    this.aside = folder.resolveSibling("." + folder.getFileName() + ".galley");
    this.problems = problems;
  }

  /** Makes the folder hold these files, as far as they differ from what stands there. */
  public WriteReport write(SortedMap<String, Output> outputs, Workers workers) {
    try {
      Files.createDirectories(aside);
      try (FileChannel channel =
              FileChannel.open(
                  aside.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = lock(channel)) {
        return lock.isValid() ? locked(outputs, workers) : WriteReport.NOTHING;
      }
    } catch (BusyException e) {
      busy();
    } catch (IOException e) {
      problems.add(WriteProblems.of(e, folder));
    }
    return WriteReport.NOTHING;
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new BusyException();
      }
      return lock;
    } catch (OverlappingFileLockException e) {
      throw new BusyException();
    }
  }

  private static final class BusyException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private WriteReport locked(SortedMap<String, Output> outputs, Workers workers)
      throws IOException {
    Move.finish(folder, aside);
    Manifest last = Manifest.read(aside.resolve("manifest"));
    Map<String, BasicFileAttributes> standing = standing();
    Staging staging = new Staging(aside, last, standing);
    Staging.Staged staged = staging.stage(outputs, workers);
    if (refused(outputs, last, standing, staged)) {
      staging.discard();
      return WriteReport.NOTHING;
    }
    foreign(outputs, last, standing);
    Move move = new Move(staged.changed(), gone(outputs, last, standing));
    move.begin(aside);
    Move.finish(folder, aside);
    Files.write(aside.resolve("manifest"), manifest(staged).bytes());
    return new WriteReport(
        move.changed().size(), outputs.size() - move.changed().size(), move.gone().size());
  }

  /** A file of another's at a path that the site needs: writing would lose it. */
  private boolean refused(
      Map<String, Output> outputs,
      Manifest last,
      Map<String, BasicFileAttributes> standing,
      Staging.Staged staged) {
    boolean refused = false;
    for (String path : staged.changed()) {
      boolean others = standing.containsKey(path) && !last.files().containsKey(path);
      if (others) {
        refused = true;
        problems.add(
            ProblemCode.WRITE_FAILED,
            Place.of(shown(path)),
            "A file that Galley did not write stands where a page goes.",
            path,
            "Move it away, or bake to another folder with --output.");
      }
    }
    return refused && outputs.size() > 0;
  }

  private void foreign(
      Map<String, Output> outputs, Manifest last, Map<String, BasicFileAttributes> standing) {
    for (String path : standing.keySet()) {
      if (!outputs.containsKey(path)
          && !last.files().containsKey(path)
          && others.stream().noneMatch(other -> path.startsWith(other + "/"))) {
        problems.add(
            ProblemCode.FOREIGN_FILE,
            Place.of(shown(path)),
            "This file was not written by Galley and is left as it is.",
            "",
            "Remove it, put it into the site's assets folder if it belongs to the site, or name its"
                + " folder in galley.output.foreign.");
      }
    }
  }

  private List<String> gone(
      Map<String, Output> outputs, Manifest last, Map<String, BasicFileAttributes> standing) {
    return last.files().keySet().stream()
        .filter(path -> !outputs.containsKey(path) && standing.containsKey(path))
        .toList();
  }

  private Manifest manifest(Staging.Staged staged) throws IOException {
    SortedMap<String, Manifest.Written> files = new TreeMap<>();
    for (Map.Entry<String, Digest> entry : staged.digests().entrySet()) {
      BasicFileAttributes attributes =
          Files.readAttributes(folder.resolve(entry.getKey()), BasicFileAttributes.class);
      files.put(
          entry.getKey(),
          new Manifest.Written(
              entry.getValue(), attributes.size(), attributes.lastModifiedTime().toMillis()));
    }
    return new Manifest(files);
  }

  /** The files that stand in the folder now, by path. */
  private Map<String, BasicFileAttributes> standing() throws IOException {
    Map<String, BasicFileAttributes> standing = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              standing.put(folder.relativize(file).toString().replace('\\', '/'), attributes);
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return standing;
  }

  private void busy() {
    problems.add(
        ProblemCode.OUTPUT_BUSY,
        Place.of(folder.getFileName().toString()),
        "Another bake is writing to this folder.",
        "",
        "Wait until it is done, then bake again.");
  }

  private String shown(String path) {
    return folder.getFileName() + "/" + path;
  }
}
