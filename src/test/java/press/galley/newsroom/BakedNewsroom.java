package press.galley.newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import press.galley.Bake;
import press.galley.BakeOrder;
import press.galley.BakeOrder.CacheUse;
import press.galley.BakeReport;
import press.galley.Progress;
import press.galley.site.Rules;

/**
 * A newsroom with this repository's templates: mostly its own, baked once for all tests that look
 * at it.
 *
 * @param folder of the finished website
 * @param report how the bake ended
 */
record BakedNewsroom(Path folder, BakeReport report) implements AutoCloseable {

  private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

  static BakedNewsroom bake() {
    return bake(Path.of(""));
  }

  /** The newsroom in a folder. */
  static BakedNewsroom bake(Path site) {
    try {
      Path folder = Files.createTempDirectory("galley-newsroom").resolve("site");
      BakeOrder order = new BakeOrder(site, Optional.of(folder), AT, CacheUse.IGNORE, Rules.GALLEY);
      return new BakedNewsroom(folder, Bake.run(order, Progress.NONE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of every page, sorted. */
  List<String> pages() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String page) {
    try {
      return Files.readString(folder.resolve(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of every kind of page in every language the fullest one, and every page of a microsite. */
  SortedMap<String, String> fullestOfEachKind() {
    SortedMap<String, String> kinds = new TreeMap<>();
    for (String page : pages()) {
      Element html = Jsoup.parse(text(page)).expectFirst("html");
      String kind = html.attr("lang") + " " + html.expectFirst("body").className();
      kinds.merge(html.className().isEmpty() ? kind : page, page, this::fuller);
    }
    return kinds;
  }

  private String fuller(String one, String other) {
    return text(other).length() > text(one).length() ? other : one;
  }

  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(folder.getParent())) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
