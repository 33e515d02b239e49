package press.galley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import press.galley.BakeOrder.CacheUse;
import press.galley.site.Rules;
import press.galley.site.Workers;

/** A copy of the small fixture newsroom that a test may change and bake. */
final class SmallNewsroom {

  static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

  private static final Path SOURCE = Path.of("src/test/resources/fixtures/small/site");

  private final Path folder;

  private SmallNewsroom(Path folder) {
    this.folder = folder;
  }

  static SmallNewsroom in(Path folder) throws IOException {
    Tree.copy(SOURCE, folder);
    return new SmallNewsroom(folder);
  }

  Path folder() {
    return folder;
  }

  Path output() {
    return folder.resolve("target/site");
  }

  /** The private folder beside the output. */
  Path aside() {
    return folder.resolve("target/.site.galley");
  }

  SmallNewsroom write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  SmallNewsroom delete(String path) throws IOException {
    Files.delete(folder.resolve(path));
    return this;
  }

  BakeReport bake() {
    return bakeAt(AT);
  }

  BakeReport bakeAt(Instant t) {
    return Bake.run(order(t), Progress.NONE);
  }

  BakeReport bake(Workers workers) {
    return Bake.run(order(AT), Progress.NONE, workers);
  }

  SortedMap<String, String> files() throws IOException {
    return Tree.read(output());
  }

  /** The order to bake it now. */
  BakeOrder order() {
    return order(AT);
  }

  private BakeOrder order(Instant t) {
    return new BakeOrder(folder, Optional.empty(), t, CacheUse.USE, Rules.GALLEY);
  }
}
