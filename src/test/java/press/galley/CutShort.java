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

  /** Where the first bake is cut short. */
  enum FirstBake {
    BEFORE_THE_RENAME,
    AFTER_THE_RENAME,
    AFTER_THE_RENAME_AND_ITS_RECORD_IS_LOST,
    AMID_FILES_ONE_BY_ONE,
    AMID_FILES_AND_THE_OUTPUT_IS_REMOVED
  }

  /** Undoes the end of the only bake that there was. */
  static void firstBake(SmallNewsroom newsroom, FirstBake moment) throws IOException {
    Path stage = newsroom.aside().resolve("stage");
    Path manifest = newsroom.aside().resolve("manifest");
    if (moment == FirstBake.AFTER_THE_RENAME_AND_ITS_RECORD_IS_LOST) {
      Files.delete(manifest);
      return;
    }
    Files.move(manifest, newsroom.aside().resolve("manifest.next"));
    list(newsroom, List.of(), List.copyOf(newsroom.files().keySet()));
    switch (moment) {
      case BEFORE_THE_RENAME -> Files.move(newsroom.output(), stage);
      case AMID_FILES_ONE_BY_ONE -> moveBack(newsroom, stage);
      case AMID_FILES_AND_THE_OUTPUT_IS_REMOVED -> {
        moveBack(newsroom, stage);
        Tree.remove(newsroom.output());
      }
      default -> {}
    }
  }

  private static void moveBack(SmallNewsroom newsroom, Path stage) throws IOException {
    Files.createDirectory(stage);
    Files.move(newsroom.output().resolve("news"), stage.resolve("news"));
    Files.move(newsroom.output().resolve("index.html"), stage.resolve("index.html"));
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
