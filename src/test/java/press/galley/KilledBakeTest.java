package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.BakeOrder.CacheUse;
import press.galley.site.Rules;

/** A bake that was killed about when it wrote its cache is made good by the next one. */
class KilledBakeTest {

  @TempDir Path temporary;
  private Path site;
  private Path aside;

  @BeforeEach
  void bakeOnce() throws IOException {
    site = temporary.resolve("site");
    aside = site.resolve("target/.site.galley");
    Tree.copy(Path.of("src/test/resources/fixtures/harbour/site"), site);
    assertFalse(bake(Optional.empty(), CacheUse.USE).failed());
  }

  private BakeReport bake(Optional<Path> output, CacheUse cache) {
    return Bake.run(
        new BakeOrder(site, output, SmallNewsroom.AT, cache, Rules.GALLEY), Progress.NONE);
  }

  /** A title that many pages show is another, and a post is gone. */
  private void edit() throws IOException {
    Path row = site.resolve("content/blog/2025/first-row.md");
    Files.writeString(row, Files.readString(row).replace("title=", "title=New "));
    Files.delete(site.resolve("content/blog/2025/third-row.md"));
  }

  private void assertMadeGood() throws IOException {
    assertFalse(bake(Optional.empty(), CacheUse.USE).failed());
    Path full = temporary.resolve("full");
    assertFalse(bake(Optional.of(full), CacheUse.IGNORE).failed());
    assertEquals(
        "",
        Difference.between(
            "full", Tree.read(full), "kept", Tree.read(site.resolve("target/site"))));
    BakeReport idle = bake(Optional.empty(), CacheUse.USE);
    assertEquals(0, idle.written());
    assertEquals(idle.pages(), idle.kept());
  }

  @Test
  void outputIsNewAndTheCacheIsOld() throws IOException {
    byte[] old = Files.readAllBytes(aside.resolve("cache"));
    edit();
    bake(Optional.empty(), CacheUse.USE);
    Files.write(aside.resolve("cache"), old);
    assertMadeGood();
  }

  @Test
  void cacheIsNewAndTheOutputIsOld() throws IOException {
    Path old = temporary.resolve("old");
    Tree.copy(site.resolve("target/site"), old);
    byte[] manifest = Files.readAllBytes(aside.resolve("manifest"));
    edit();
    bake(Optional.empty(), CacheUse.USE);
    Tree.replace(old, site.resolve("target/site"));
    Files.write(aside.resolve("manifest"), manifest);
    assertMadeGood();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void draftOfTheCacheIsLeft(double part) throws IOException {
    byte[] old = Files.readAllBytes(aside.resolve("cache"));
    edit();
    bake(Optional.empty(), CacheUse.USE);
    byte[] whole = Files.readAllBytes(aside.resolve("cache"));
    Files.write(aside.resolve("cache.new"), Arrays.copyOf(whole, (int) (whole.length * part)));
    Files.write(aside.resolve("cache"), old);
    assertMadeGood();
    assertFalse(Files.exists(aside.resolve("cache.new")));
  }

  @Test
  void cacheIsGone() throws IOException {
    edit();
    bake(Optional.empty(), CacheUse.USE);
    Files.delete(aside.resolve("cache"));
    assertMadeGood();
  }

  @Test
  void manifestIsGone() throws IOException {
    edit();
    bake(Optional.empty(), CacheUse.USE);
    Files.delete(aside.resolve("manifest"));
    editAgain();
    // Without a manifest nobody knows whose the files are: those with other bytes are in the way.
    assertTrue(bake(Optional.empty(), CacheUse.USE).failed());
    Tree.remove(site.resolve("target/site"));
    assertMadeGood();
  }

  private void editAgain() throws IOException {
    Path row = site.resolve("content/blog/2025/second-row.md");
    Files.writeString(row, Files.readString(row).replace("title=", "title=Newer "));
  }

  @ParameterizedTest
  @ValueSource(ints = {600, 900, 1200, 1500})
  void processIsKilled(int milliseconds) throws Exception {
    edit();
    Process galley =
        Processes.galley(
            temporary.resolve("log"),
            "bake",
            "--at",
            SmallNewsroom.AT.toString(),
            "--site",
            site.toString());
    galley.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    galley.destroyForcibly().waitFor();
    assertMadeGood();
  }
}
