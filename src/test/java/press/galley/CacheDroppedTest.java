package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.BakeOrder.CacheUse;
import press.galley.cache.Cache;
import press.galley.cache.CacheFile;
import press.galley.cache.PageRecord;
import press.galley.site.Rules;

/** A cache in doubt is dropped with one line, and the bake is full. */
class CacheDroppedTest {

  @TempDir Path temporary;
  private Path folder;
  private Path cache;

  @BeforeEach
  void bake() throws IOException {
    folder = temporary.resolve("site");
    Tree.copy(Path.of("src/test/resources/fixtures/harbour/site"), folder);
    bakeAgain();
    cache = folder.resolve("target/.site.galley/cache");
    assertKept();
  }

  private Command.Outcome bakeAgain() {
    return Command.in(folder).run("bake");
  }

  /** The last bake left what this one keeps, and nothing is said. */
  private void assertKept() throws IOException {
    assertEquals("", warnings(bakeAgain()));
    SortedMap<String, String> before = Tree.read(folder.resolve("target/site"));
    BakeReport idle =
        Bake.run(
            new BakeOrder(
                folder,
                Optional.empty(),
                Instant.parse("2026-01-01T00:00:00Z"),
                CacheUse.USE,
                Rules.GALLEY),
            Progress.NONE);
    assertTrue(idle.pages() > 0);
    assertEquals(idle.pages(), idle.kept());
    assertEquals(0, idle.written());
    assertEquals(
        "", Difference.between("before", before, "kept", Tree.read(folder.resolve("target/site"))));
  }

  private static String warnings(Command.Outcome outcome) {
    return String.join(
        "\n", outcome.text().lines().takeWhile(line -> !line.startsWith("Baked")).toList());
  }

  private Cache read() throws IOException {
    return new CacheFile(cache).read().orElseThrow();
  }

  /** One line, the site of a full bake, and a cache that is whole. */
  private void assertDropped(String found) throws IOException {
    SortedMap<String, String> good = Tree.read(folder.resolve("target/site"));
    Files.writeString(
        folder.resolve("content/about.html"),
        Files.readString(folder.resolve("content/about.html")).replace("title=", "title=New "));
    assertEquals(
        "warning  cache  cache-dropped\n"
            + "  What the last bake noted can't be used: every page is made anew.\n"
            + "  found  "
            + found
            + "\n"
            + "  hint   Nothing is to be done.",
        warnings(bakeAgain()).strip());
    SortedMap<String, String> baked = Tree.read(folder.resolve("target/site"));
    Path other = temporary.resolve("other");
    Command.in(folder).run("bake", "--clean", "--output", other.toString());
    assertEquals("", Difference.between("full", Tree.read(other), "kept", baked));
    assertEquals(good.keySet(), baked.keySet());
    assertKept();
  }

  @Test
  void cacheWithAFlippedBitIsDropped() throws IOException {
    byte[] bytes = Files.readAllBytes(cache);
    bytes[bytes.length / 2] ^= 1;
    Files.write(cache, bytes);
    assertDropped("other bytes than were written");
  }

  @Test
  void cacheThatIsCutShortIsDropped() throws IOException {
    byte[] bytes = Files.readAllBytes(cache);
    Files.write(cache, Arrays.copyOf(bytes, bytes.length - 1));
    assertDropped("other bytes than were written");
  }

  @Test
  void emptyCacheIsDropped() throws IOException {
    Files.write(cache, new byte[0]);
    assertDropped("another form");
  }

  @Test
  void cacheOfAnotherFormIsDropped() throws IOException {
    byte[] bytes = Files.readAllBytes(cache);
    byte[] head = "galley-cache 1".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, bytes, 0, head.length);
    Files.write(cache, bytes);
    assertDropped("another form");
  }

  @Test
  void cacheOfAnotherGalleyIsDropped() throws IOException {
    Cache own = read();
    new CacheFile(cache)
        .write(
            new Cache(
                own.program() + 1,
                own.ground(),
                own.begun(),
                own.templates(),
                own.documents(),
                own.pages()));
    assertDropped("made by another Galley or another Java");
  }

  @Test
  void folderInTheCachesPlaceIsDropped() throws IOException {
    Files.delete(cache);
    Files.createDirectory(cache);
    SortedMap<String, String> before = Tree.read(folder.resolve("target/site"));
    Command.Outcome outcome = bakeAgain();
    assertEquals(0, outcome.exit(), outcome.text());
    assertEquals(
        "",
        Difference.between("before", before, "after", Tree.read(folder.resolve("target/site"))));
  }

  @Test
  void otherSettingsAreNoReasonForAWord() throws IOException {
    Path settings = folder.resolve("jbake.properties");
    Files.writeString(settings, Files.readString(settings) + "crew=Ada\n");
    PageRecord before = read().pages().get("about.html").orElseThrow();
    assertKept();
    assertEquals(Optional.of(before), read().pages().get("about.html"));
  }
}
