package press.galley.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which commit a site's folder stands at, read from Git's own files. */
final class Commit {

  private static final String POINTER = "ref: ";

  private Commit() {}

  /** The commit of the nearest work tree at or above a folder, if there is one. */
  static Optional<String> of(Path folder) {
    for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
      Path git = at.resolve(".git");
      if (Files.exists(git)) {
        try {
          return head(Files.isDirectory(git) ? git : linked(git));
        } catch (IOException | RuntimeException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The folder that a work tree or submodule keeps elsewhere. */
  private static Path linked(Path file) throws IOException {
    String to = Files.readString(file).strip().replaceFirst("^gitdir: ", "");
    return file.resolveSibling(to).normalize();
  }

  private static Optional<String> head(Path git) throws IOException {
    String head = Files.readString(git.resolve("HEAD")).strip();
    if (!head.startsWith(POINTER)) {
      return commit(head);
    }
    String name = head.substring(POINTER.length());
    Path common =
        Files.exists(git.resolve("commondir"))
            ? git.resolve(Files.readString(git.resolve("commondir")).strip()).normalize()
            : git;
    Path loose = common.resolve(name);
    return Files.exists(loose)
        ? commit(Files.readString(loose).strip())
        : packed(common.resolve("packed-refs"), name);
  }

  private static Optional<String> packed(Path refs, String name) throws IOException {
    if (!Files.exists(refs)) {
      return Optional.empty();
    }
    return Files.readAllLines(refs).stream()
        .filter(line -> line.endsWith(" " + name))
        .findFirst()
        .flatMap(line -> commit(line.substring(0, line.indexOf(' '))));
  }

  private static Optional<String> commit(String hash) {
    return Optional.of(hash).filter(text -> text.matches("[0-9a-f]{40}|[0-9a-f]{64}"));
  }
}
