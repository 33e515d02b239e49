package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import press.galley.cache.CacheFile;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.parse.Document;
import press.galley.preview.UsualClassPath;
import press.galley.site.Problem;
import press.galley.site.Workers;

/**
 * A preview that begins with the notes of another shows what one without them shows, whatever was
 * edited in between; notes in doubt are as none. That they tell nothing that the public may not
 * see, {@link NonInterferenceTest} holds.
 *
 * <p>{@code -Dseeds=N} tries so many sites, {@code -Dseed=K} the one of that seed.
 */
@ExtendWith(UsualClassPath.class)
class PreviewNotesTest {

  private static final String SECOND = "content/releases/2025/second.md";
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Sight SIGHT = new Sight(Sight.Scope.EVERYTHING, NOW);

  @TempDir Path temporary;
  private final Workers workers = Workers.of(2);

  @AfterEach
  void close() {
    workers.close();
  }

  @Test
  void previewWithNotesShowsWhatOneWithoutShows() throws Exception {
    Long only = Long.getLong("seed");
    int seeds = Integer.getInteger("seeds", 12);
    for (long seed = 0; seed < seeds; seed++) {
      if (only == null || only == seed) {
        edited(History.of(new RandomNewsroom(), seed), seed);
      }
    }
  }

  private void edited(History history, long seed) throws Exception {
    Path folder = temporary.resolve("site" + seed);
    write(folder, history.files());
    Path notes = folder.resolve("target/.site.galley/preview");
    assertEquals(0, known(folder));
    previewed(folder);
    assertTrue(known(folder) > 0, history.words());
    for (Edit edit : history.edits()) {
      for (var file : edit.files().entrySet()) {
        if (file.getValue().isEmpty()) {
          Files.deleteIfExists(folder.resolve(file.getKey()));
        } else {
          write(folder.resolve(file.getKey()), file.getValue().get());
        }
      }
      byte[] left = Files.readAllBytes(notes);
      OpenSite open = OpenSite.withNotes(folder, workers);
      String sketch = told(open.sketch(SIGHT).orElseThrow());
      String whole = told(whole(open));
      Files.delete(notes);
      OpenSite without = OpenSite.withNotes(folder, workers);
      String words = "-Dseed=" + seed + ", after " + edit.words() + "\n" + history.words();
      assertEquals(told(without.sketch(SIGHT).orElseThrow()), sketch, words);
      assertEquals(told(whole(without)), whole, words);
      Files.write(notes, left);
    }
  }

  @Test
  void notesInDoubtAreAsNone() throws Exception {
    Path folder = temporary.resolve("site");
    Tree.copy(Path.of("src/test/resources/fixtures/small/site"), folder);
    Path notes = folder.resolve("target/.site.galley/preview");
    String fresh = previewed(folder);
    int all = known(folder);
    byte[] good = Files.readAllBytes(notes);
    byte[] flipped = good.clone();
    flipped[flipped.length / 2] ^= 4;
    for (byte[] bad : new byte[][] {flipped, Arrays.copyOf(good, good.length - 9), {}}) {
      Files.write(notes, bad);
      assertEquals(0, known(folder));
      assertEquals(fresh, previewed(folder));
      assertEquals(all, known(folder), "the notes are good again");
    }
  }

  /** By other settings a text may be parsed otherwise. */
  @Test
  void notesOnOtherGroundAreAsNone() throws Exception {
    Path folder = temporary.resolve("site");
    Tree.copy(Path.of("src/test/resources/fixtures/small/site"), folder);
    previewed(folder);
    Path settings = folder.resolve("jbake.properties");
    Files.writeString(settings, Files.readString(settings) + "\ngalley.zone=Asia/Tokyo\n");
    assertEquals(0, known(folder));
    previewed(folder);
    assertNotEquals(0, known(folder));
  }

  @Test
  void nothingIsWrittenWhereNothingIsNew() throws Exception {
    Path folder = temporary.resolve("site");
    Tree.copy(Path.of("src/test/resources/fixtures/small/site"), folder);
    Path notes = folder.resolve("target/.site.galley/preview");
    previewed(folder);
    var written = Files.getLastModifiedTime(notes);
    long begun = new CacheFile(notes).read().orElseThrow().begun();
    previewed(folder);
    assertEquals(written, Files.getLastModifiedTime(notes));
    assertEquals(begun, new CacheFile(notes).read().orElseThrow().begun());
  }

  /** What is broken before anybody has looked at its page is shown as it was. */
  @Test
  void lastGoodTextIsThereWhateverBecomesOfItsFile() throws Exception {
    Path folder = temporary.resolve("site");
    Tree.copy(Path.of("src/test/resources/fixtures/small/site"), folder);
    previewed(folder);
    assertTrue(notes(folder).contains(SECOND));
    Path text = folder.resolve(SECOND);
    String good = Files.readString(text);
    String page = page(whole(new OpenSite(folder, workers)));
    assertNotEquals("none", page);
    OpenSite without = new OpenSite(folder, workers);
    for (OpenSite open : new OpenSite[] {OpenSite.withNotes(folder, workers), without}) {
      open.sketch(SIGHT);
      open.impression(SIGHT, Optional.empty(), () -> false);
      Files.writeString(text, good.replace("title:", "tags: [\ntitle:"));
      open.saved(Set.of(text));
      Impression broken = open.impression(SIGHT, Optional.empty(), () -> false);
      assertEquals(page, page(broken));
      Files.writeString(text, good);
    }
  }

  /** A large site's sketch is shown for a while before the whole layout stands. */
  @Test
  void textThatIsBrokenDuringTheSketchIsShownAsItWas() throws Exception {
    Path folder = temporary.resolve("site");
    Tree.copy(Path.of("src/test/resources/fixtures/small/site"), folder);
    OpenSite open = new OpenSite(folder, workers);
    String sketch = page(open.sketch(SIGHT).orElseThrow());
    Path text = folder.resolve(SECOND);
    Files.writeString(text, Files.readString(text).replace("title:", "tags: [\ntitle:"));
    assertEquals(sketch, page(open.impression(SIGHT, Optional.empty(), () -> false)));
  }

  @Test
  void whatIsWithheldBeforeTheNotesAreWrittenIsNotInThem() throws Exception {
    Path folder = temporary.resolve("site");
    Tree.copy(Path.of("src/test/resources/fixtures/small/site"), folder);
    write(
        folder.resolve("content/releases/2025/tide.md"),
        "---\ntitle: Zqtideqz\ndate: 2025-12-01\n---\n");
    OpenSite open = OpenSite.withNotes(folder, workers);
    whole(open);
    Path text = folder.resolve("content/releases/2025/tide.md");
    write(text, "---\ntitle: Zqtideqz\ndate: 2025-12-01\nembargo: 2027-01-01T00:00Z\n---\n");
    open.saved(Set.of(text));
    whole(open);
    open.note(NOW);
    assertFalse(notes(folder).contains("Zqtideqz"));
  }

  @Test
  void whatIsGoneOrWithheldGoesFromTheNotes() throws Exception {
    Path folder = temporary.resolve("site");
    Tree.copy(Path.of("src/test/resources/fixtures/small/site"), folder);
    Path gone = folder.resolve("content/releases/2025/zqgoneqz.md");
    Path draft = folder.resolve("content/releases/2025/zqdraftqz.md");
    Path naming = folder.resolve("content/releases/2025/naming.md");
    write(gone, "---\ntitle: Gone\ndate: 2025-12-01\n---\n");
    write(draft, "---\ntitle: Draft\ndate: 2025-12-01\n---\n");
    write(naming, "---\ntitle: Zqnamingqz\ndate: 2025-12-01\n---\n\n[It](zqdraftqz.md)\n");
    previewed(folder);
    for (String word : List.of("zqgoneqz", "zqdraftqz", "Zqnamingqz")) {
      assertTrue(notes(folder).contains(word), word);
    }
    Files.delete(gone);
    write(draft, "---\ntitle: Draft\ndate: 2025-12-01\nstatus: draft\n---\n");
    previewed(folder);
    for (String word : List.of("zqgoneqz", "zqdraftqz", "Zqnamingqz")) {
      assertFalse(notes(folder).contains(word), word);
    }
  }

  /** Of a text that can't be read nobody knows whether the public may see it. */
  @Test
  void textThatNamesOneThatCannotBeReadIsNotNoted() throws Exception {
    Path folder = temporary.resolve("site");
    Tree.copy(Path.of("src/test/resources/fixtures/small/site"), folder);
    write(folder.resolve("content/releases/2025/zqdraftqz.md"), "---\ntitle: [Draft\n---\n");
    write(
        folder.resolve("content/releases/2025/naming.md"),
        "---\ntitle: Naming\ndate: 2025-12-01\n---\n\n[It](zqdraftqz.md)\n");
    previewed(folder);
    assertFalse(notes(folder).contains("zqdraftqz"));
  }

  /** Where a bake would be refused nothing is written. */
  @Test
  void noNotesAreKeptAmongTheSources() throws Exception {
    Path folder = temporary.resolve("site");
    Tree.copy(Path.of("src/test/resources/fixtures/small/site"), folder);
    Path settings = folder.resolve("jbake.properties");
    String plain = Files.readString(settings);
    for (String output : List.of("assets/site", "target/.other.galley/site", ".")) {
      Files.writeString(settings, plain + "\ndestination.folder=" + output + "\n");
      Set<String> before = Tree.read(temporary).keySet();
      previewed(folder);
      assertEquals(before, Tree.read(temporary).keySet(), output);
    }
  }

  private static String notes(Path folder) throws IOException {
    return Files.readString(
        folder.resolve("target/.site.galley/preview"), StandardCharsets.ISO_8859_1);
  }

  private static String page(Impression impression) throws IOException {
    Optional<Output> page = impression.file("news/2025/second/index.html");
    return page.isEmpty() ? "none" : new String(page.get().bytes(), StandardCharsets.UTF_8);
  }

  /** Lays a site out, leaves notes, and tells what it shows. */
  private String previewed(Path folder) throws Exception {
    OpenSite open = OpenSite.withNotes(folder, workers);
    open.sketch(SIGHT);
    Impression impression = whole(open);
    open.note(NOW);
    return told(impression);
  }

  /** How many texts another preview would find in the notes. */
  private int known(Path folder) throws Exception {
    Impression sketch = OpenSite.withNotes(folder, workers).sketch(SIGHT).orElseThrow();
    return sketch
        .handover()
        .parsed(sketch.documents().stream().map(Document::path).collect(Collectors.toSet()))
        .size();
  }

  private static Impression whole(OpenSite open) throws Exception {
    Impression impression = open.impression(SIGHT, Optional.empty(), () -> false);
    assertTrue(impression.inspect(() -> true));
    return impression;
  }

  /** Its pages, and what is wrong if that is known. */
  private static String told(Impression impression) throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    for (Page page : impression.pages()) {
      Optional<Output> made = impression.file(page.file());
      all.put(
          page.file(),
          made.isEmpty() ? "none" : new String(made.get().bytes(), StandardCharsets.UTF_8));
    }
    return impression.isSketch() ? all.toString() : all + problems(impression);
  }

  private static String problems(Impression impression) {
    return impression.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  private static void write(Path folder, SortedMap<String, String> files) throws IOException {
    for (var file : files.entrySet()) {
      write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
