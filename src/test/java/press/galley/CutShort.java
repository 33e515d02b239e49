package press.galley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import press.galley.site.Digest;

/** Leaves a bake as a power cut would, in the middle of its move from the stage to the output. */
final class CutShort {

  private CutShort() {}

  /**
   * Bakes, then undoes the end of it: the output is the old one, but for so many files that had
   * been moved, and the list of the move is still there.
   */
  static void afterStaging(SmallNewsroom newsroom, int moved) throws IOException {
    Path keep = newsroom.folder().resolve("target/keep");
    Tree.copy(newsroom.output(), keep);
    Path manifest = newsroom.aside().resolve("manifest");
    byte[] oldManifest = Files.readAllBytes(manifest);
    newsroom.bake();
    Files.move(manifest, newsroom.aside().resolve("manifest.next"));
    Files.write(manifest, oldManifest);
    List<String> changed =
        Tree.read(newsroom.output()).entrySet().stream()
            .filter(file -> !file.getValue().equals(old(keep, file.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    List<String> gone =
        Tree.read(keep).keySet().stream()
            .filter(path -> !Files.exists(newsroom.output().resolve(path)))
            .toList();
    list(newsroom, gone, changed);
    for (String path : changed.subList(Math.min(moved, changed.size()), changed.size())) {
      Path staged = newsroom.aside().resolve("stage").resolve(path);
      Files.createDirectories(staged.getParent());
      Files.move(newsroom.output().resolve(path), staged, StandardCopyOption.REPLACE_EXISTING);
      if (Files.exists(keep.resolve(path))) {
        Files.copy(keep.resolve(path), newsroom.output().resolve(path));
      }
    }
    if (moved == 0) {
      Tree.copy(keep, newsroom.output());
    }
  }

  private static void list(SmallNewsroom newsroom, List<String> gone, List<String> changed)
      throws IOException {
    StringBuilder list = new StringBuilder();
    gone.forEach(path -> list.append("- ").append(path).append('\n'));
    changed.forEach(path -> list.append("+ ").append(path).append('\n'));
    String seal = Digest.of(list.toString().getBytes(StandardCharsets.UTF_8)).hex();
    Files.writeString(newsroom.aside().resolve("move"), list + "sha256 " + seal + "\n");
  }

  private static String old(Path keep, String path) {
    try {
      return Files.exists(keep.resolve(path))
          ? new String(Files.readAllBytes(keep.resolve(path)), StandardCharsets.ISO_8859_1)
          : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
