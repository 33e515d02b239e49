package press.galley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import press.galley.BakeOrder.CacheUse;
import press.galley.site.Rules;
import press.galley.site.Workers;

/** A site that a test writes file by file and bakes. */
final class TinySite {

  private final Path root;
  private Instant at = Instant.parse("2026-01-01T00:00:00Z");

  TinySite(Path root) {
    this.root = root;
  }

  /** Writes a file. */
  TinySite with(String path, String... lines) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", lines) + "\n");
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A post with this head below its title, type and date. */
  TinySite post(String path, String... head) {
    return with(
        path,
        "title=" + path,
        "type=post",
        "date=2025-05-05",
        String.join("\n", head),
        "~~~~~~",
        "Text.");
  }

  /** A stock JBake site with the templates of a post and nothing else. */
  TinySite stock() {
    return with(
            "jbake.properties",
            "render.index=false",
            "render.archive=false",
            "render.feed=false",
            "render.tags=false")
        .with("templates/post.ftl", "${content.title}", "${content.body}");
  }

  /** Bakes with one thread. */
  BakeReport bake() {
    return bake(1);
  }

  /** Bakes with so many threads. */
  BakeReport bake(int threads) {
    return bake(threads, CacheUse.IGNORE);
  }

  /** Bakes with one thread what the last bake can't tell. */
  BakeReport bakeAgain() {
    return bake(1, CacheUse.USE);
  }

  private BakeReport bake(int threads, CacheUse cache) {
    try (Workers workers = Workers.of(threads)) {
      return Bake.run(
          new BakeOrder(root, Optional.of(output()), at, cache, Rules.GALLEY),
          Progress.NONE,
          workers);
    }
  }

  /** From now on it is another time. */
  TinySite at(String instant) {
    at = Instant.parse(instant);
    return this;
  }

  /** Where it is baked to. */
  Path output() {
    return root.resolve("target/site");
  }

  /** The files of the output folder. */
  SortedMap<String, String> files() {
    try {
      return Tree.read(output());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a bake has to say, a line a problem: severity, place, code, what was found. */
  static List<String> words(BakeReport report) {
    return report.problems().stream()
        .map(p -> p.severity().word() + " " + p.place() + " " + p.code().slug() + ": " + p.found())
        .toList();
  }
}
