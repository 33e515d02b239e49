package press.galley.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.read.Stamp;

/** What is read of a cache is what was written, or nothing. */
class CacheFileTest {

  private static final Stamp STAMP = new Stamp(12, -5, Long.MAX_VALUE, 7);
  private static final Reading SHARED =
      new Reading("content/one.md", List.of("title", "date"), Long.MIN_VALUE);

  @TempDir Path folder;
  private Path path;
  private CacheFile file;

  @BeforeEach
  void write() throws IOException {
    path = folder.resolve("cache");
    file = new CacheFile(path);
    file.write(example());
  }

  private static Cache example() {
    Encoded parsed = Encoded.of(new Encoder().text("Kräne").number(-3));
    return new Cache(
        1,
        -2,
        3,
        Map.of("post.ftl", 4L),
        Map.of("content/one.md", new DocumentRecord(STAMP, "ab", parsed)),
        pages());
  }

  private static PageRecords pages() {
    PageRecords.Next pages = new PageRecords.Next(PageRecords.EMPTY);
    pages.put("one.html", page("cd"));
    pages.put("two.html", page("ef"));
    return pages.records();
  }

  private static PageRecord page(String digest) {
    Reading own = new Reading("content", List.of("body"), 8);
    return new PageRecord(digest, "post.ftl", List.of("post.ftl"), List.of(own), List.of(SHARED));
  }

  @Test
  void cacheIsReadAsItWasWritten() throws IOException {
    Cache read = file.read().orElseThrow();
    assertEquals(example().program(), read.program());
    assertEquals(example().ground(), read.ground());
    assertEquals(example().begun(), read.begun());
    assertEquals(example().templates(), read.templates());
    assertEquals(Set.of("one.html", "two.html"), read.pages().paths());
    assertEquals(Optional.of(page("cd")), read.pages().get("one.html"));
    assertEquals(Optional.of(page("ef")), read.pages().get("two.html"));
    assertEquals(example().documents().keySet(), read.documents().keySet());
    DocumentRecord document = read.documents().get("content/one.md");
    assertEquals(STAMP, document.stamp());
    assertEquals("ab", document.digest());
    Decoder parsed = document.parsed().decoder();
    assertEquals("Kräne", parsed.text());
    assertEquals(-3, parsed.number());
    byte[] bytes = Files.readAllBytes(path);
    file.write(read);
    assertEquals(Arrays.toString(bytes), Arrays.toString(Files.readAllBytes(path)));
  }

  @Test
  void emptyCacheIsReadAsItWasWritten() throws IOException {
    file.write(Cache.EMPTY);
    Cache read = file.read().orElseThrow();
    assertEquals(Map.of(), read.documents());
    assertEquals(Set.of(), read.pages().paths());
  }

  @Test
  void nothingIsReadWhereThereIsNoFile() throws IOException {
    Files.delete(path);
    assertEquals(Optional.empty(), file.read());
  }

  @Test
  void cacheThatIsCutShortAnywhereIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(path);
    for (int length = 0; length < whole.length; length++) {
      Files.write(path, Arrays.copyOf(whole, length));
      assertThrows(DamagedException.class, file::read, "of length " + length);
    }
  }

  @Test
  void cacheThatGoesOnIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(path);
    Files.write(path, Arrays.copyOf(whole, whole.length + 1));
    assertDamaged("other bytes than were written");
  }

  @Test
  void cacheWithAnySingleBitFlippedIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(path);
    for (int bit = 0; bit < whole.length * 8; bit++) {
      byte[] flipped = whole.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(path, flipped);
      assertThrows(DamagedException.class, file::read, "bit " + bit);
    }
  }

  @Test
  void cacheOfAnotherFormIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(path);
    byte[] other = "galley-cache 1\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(other, 0, whole, 0, other.length);
    Files.write(path, whole);
    assertDamaged("another form");
  }

  private void assertDamaged(String found) {
    assertEquals(found, assertThrows(DamagedException.class, file::read).getMessage());
  }
}
