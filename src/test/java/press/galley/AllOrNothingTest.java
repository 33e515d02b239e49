package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;

/** A bake writes everything or nothing, and touches nothing that is not its own. */
class AllOrNothingTest {

  @TempDir Path temporary;
  private SmallNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = SmallNewsroom.in(temporary.resolve("site"));
  }

  @Test
  void errorInTheLastPageLeavesTheLastGoodOutput() throws IOException {
    newsroom.bake();
    SortedMap<String, String> good = newsroom.files();
    newsroom.write(
        "content/releases/2025/second.md", "---\ntitle: New\ndate: 2025-03-02\n---\nNew.\n");
    newsroom.write("templates/subpage.ftlh", "${nothing.here}");
    BakeReport report = newsroom.bake();
    assertTrue(report.failed());
    assertEquals(0, report.written());
    assertEquals(good, newsroom.files());
  }

  @Test
  void secondBakeWritesNothing() throws IOException {
    newsroom.bake();
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    BakeReport again = newsroom.bake();
    assertEquals(0, again.written());
    assertEquals(newsroom.files().size(), again.unchanged());
    Path touched = newsroom.output().resolve("index.html");
    Files.setLastModifiedTime(touched, old);
    assertEquals(1, newsroom.bake().written());
  }

  @Test
  void onlyChangedFilesAreWrittenAndOldOnesRemoved() throws IOException {
    newsroom.bake();
    newsroom.delete("assets/humans.txt");
    newsroom.write(
        "content/members/quay.md", "---\ntitle: Quay Choir\ncountry: FR\n---\nLouder.\n");
    BakeReport report = newsroom.bake();
    assertEquals(1, report.written());
    assertEquals(1, report.removed());
    assertFalse(newsroom.files().containsKey("humans.txt"));
  }

  @Test
  void emptiedFoldersAreRemoved() throws IOException {
    newsroom.bake();
    newsroom.delete("content/releases/2025/third.md");
    newsroom.bake();
    assertFalse(Files.exists(newsroom.output().resolve("news/2025/04")));
    assertTrue(Files.exists(newsroom.output().resolve("news/2025/03")));
  }

  @Test
  void fileOfAnothersIsLeftAloneAndNamed() throws IOException {
    newsroom.bake();
    Files.writeString(newsroom.output().resolve("CNAME"), "news.example.org\n");
    List<Problem> problems = newsroom.bake().problems();
    assertEquals(List.of(ProblemCode.FOREIGN_FILE), problems.stream().map(Problem::code).toList());
    assertEquals("site/CNAME", problems.get(0).place().file());
    assertEquals("news.example.org\n", newsroom.files().get("CNAME"));
  }

  @Test
  void folderOfAnothersIsLeftAloneWithoutAWord() throws IOException {
    newsroom.write(
        "jbake.properties",
        Files.readString(newsroom.folder().resolve("jbake.properties"))
            + "galley.output.foreign=docs/, handbook\n");
    newsroom.bake();
    for (String file : List.of("handbook/css/site.css", "docs/index.html", "handbooks.html")) {
      Path foreign = newsroom.output().resolve(file);
      Files.createDirectories(foreign.getParent());
      Files.writeString(foreign, "theirs");
    }
    List<Problem> problems = newsroom.bake().problems();
    assertEquals(
        List.of("site/handbooks.html"),
        problems.stream().map(problem -> problem.place().file()).toList());
    assertEquals("theirs", newsroom.files().get("handbook/css/site.css"));
    assertEquals("theirs", newsroom.files().get("docs/index.html"));
  }

  @ParameterizedTest
  @CsvSource({
    "target/.site.galley, .site.galley",
    "target/.SITE.galley/next, .SITE.galley",
    "way, .site.galley",
    ".preview.galley/x, .preview.galley"
  })
  void nothingIsBakedAmongThePrivateNotes(String output, String notes) throws IOException {
    newsroom.bake();
    Files.createSymbolicLink(newsroom.folder().resolve("way"), Path.of("target/.site.galley"));
    Command.Outcome outcome =
        Command.in(newsroom.folder()).run("bake", "--at", "2026-12-02", "--output", output);
    assertEquals(1, outcome.exit());
    String said = outcome.text().replaceAll("\\s+", " ");
    assertTrue(
        said.startsWith(
            "error jbake.properties output-overlaps-sources The output folder lies in "
                + notes
                + ", where Galley keeps notes of its own."),
        said);
    assertFalse(Files.exists(newsroom.folder().resolve(output).resolve("index.html")));
  }

  @Test
  void siteMayItselfLieInAFolderOfThatName() throws IOException {
    SmallNewsroom inner = SmallNewsroom.in(temporary.resolve(".old.galley/site"));
    assertFalse(inner.bake().failed());
  }

  @Test
  void folderThatTheSiteWritesIsNoOtherPrograms() throws IOException {
    newsroom.bake();
    Map<String, String> before = newsroom.files();
    String settings = Files.readString(newsroom.folder().resolve("jbake.properties"));
    newsroom.write("jbake.properties", settings + "galley.output.foreign=docs, /news/\n");
    String said =
        """
        error  jbake.properties:%d  wrong-setting
          The setting galley.output.foreign has a value that can’t be used.
          found  news
          hint   The site itself writes news/2025/03/index.html. Name only folders that
                 another program writes.

        """
            .formatted(settings.lines().count() + 1);
    Command.Outcome bake = Command.in(newsroom.folder()).run("bake");
    assertEquals(said, bake.text().substring(0, bake.text().indexOf("Nothing was written")));
    assertEquals(1, bake.exit());
    assertEquals(before, newsroom.files());
    Command.Outcome proof = Command.in(newsroom.folder()).run("prove");
    assertEquals(
        said + "Nothing was proven: the website has mistakes. Mend them first.\n", proof.text());
  }

  @Test
  void fileOfAnothersAtAPagesPlaceStopsTheBake() throws IOException {
    Files.createDirectories(newsroom.output());
    Files.writeString(newsroom.output().resolve("index.html"), "mine");
    BakeReport report = newsroom.bake();
    assertTrue(report.failed());
    assertEquals(Map.of("index.html", "mine"), newsroom.files());
  }

  @Test
  void damagedManifestIsNotTrusted() throws IOException {
    newsroom.bake();
    damageManifest();
    Files.writeString(newsroom.output().resolve("index.html"), "mine");
    assertTrue(newsroom.bake().failed(), "nothing is known of what stands there");
    assertEquals("mine", newsroom.files().get("index.html"));
  }

  @Test
  void filesWithTheRightBytesAreTakenOverWhenTheManifestIsLost() throws IOException {
    newsroom.bake();
    SortedMap<String, String> good = newsroom.files();
    damageManifest();
    assertFalse(newsroom.bake().failed());
    assertEquals(good, newsroom.files());
    assertEquals(0, newsroom.bake().written());
  }

  private void damageManifest() throws IOException {
    Path manifest = newsroom.aside().resolve("manifest");
    String text = Files.readString(manifest);
    Files.writeString(manifest, text.replaceFirst("[0-9a-f]{8}", "00000000"));
  }

  @Test
  void fileMayBecomeAFolderAndBack() throws IOException {
    newsroom.write("assets/download", "one file");
    assertFalse(newsroom.bake().failed());
    newsroom.delete("assets/download").write("assets/download/a/b.txt", "in folders");
    assertFalse(newsroom.bake().failed());
    assertEquals("in folders", newsroom.files().get("download/a/b.txt"));
    newsroom.delete("assets/download/a/b.txt");
    Files.delete(newsroom.folder().resolve("assets/download/a"));
    Files.delete(newsroom.folder().resolve("assets/download"));
    newsroom.write("assets/download", "one file");
    assertFalse(newsroom.bake().failed());
    assertEquals("one file", newsroom.files().get("download"));
  }

  @Test
  void fileOfAnothersInAFoldersPlaceStopsTheBakeBeforeAnythingMoves() throws IOException {
    Files.createDirectories(newsroom.output());
    Files.writeString(newsroom.output().resolve("members"), "mine");
    BakeReport report = newsroom.bake();
    assertTrue(report.failed());
    assertEquals("site/members", report.problems().get(0).place().file());
    assertEquals(Map.of("members", "mine"), newsroom.files());
  }

  @Test
  void outputThatLeadsIntoTheSourcesByALinkIsRefused() throws IOException {
    Path link = temporary.resolve("link");
    Files.createSymbolicLink(link, newsroom.folder().resolve("content"));
    newsroom.write("jbake.properties", settings() + "destination.folder=" + link + "\n");
    assertEquals(ProblemCode.OUTPUT_OVERLAPS_SOURCES, newsroom.bake().problems().get(0).code());
  }

  @Test
  void outputBehindALinkIsKeptLikeAnyOther() throws IOException {
    Path real = Files.createDirectory(temporary.resolve("www"));
    Path link = temporary.resolve("link");
    Files.createSymbolicLink(link, real);
    newsroom.write("jbake.properties", settings() + "destination.folder=" + link + "\n");
    assertEquals(List.of(), newsroom.bake().problems());
    newsroom.delete("assets/humans.txt");
    assertEquals(1, newsroom.bake().removed());
    assertFalse(Files.exists(real.resolve("humans.txt")));
  }

  private String settings() throws IOException {
    return Files.readString(newsroom.folder().resolve("jbake.properties"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20, 1000})
  void stepThatWasCutShortIsFinishedByTheNextBake(int moved) throws IOException {
    newsroom.bake();
    change(newsroom);
    CutShort.afterStaging(newsroom, moved);
    assertFalse(newsroom.bake().failed());
    SmallNewsroom fresh = SmallNewsroom.in(temporary.resolve("fresh"));
    change(fresh);
    fresh.bake();
    assertEquals(fresh.files(), newsroom.files());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20, 1000})
  void whatIsWithheldSinceAStepWasCutShortDoesNotComeOut(int moved) throws IOException {
    newsroom.bake();
    SortedMap<String, String> before = newsroom.files();
    newsroom.write("content/pages/new.md", "---\ntitle: Zugzwang\n---\nNew.\n");
    CutShort.afterStaging(newsroom, moved);
    SortedMap<String, String> left = newsroom.files();
    newsroom.write(
        "content/pages/new.md", "---\ntitle: Zugzwang\nstatus: draft\ncolour: red\n---\nNew.\n");
    assertTrue(newsroom.bake().failed());
    assertEquals(left, newsroom.files(), "a bake that fails brings nothing out");
    newsroom.write("content/pages/new.md", "---\ntitle: Zugzwang\nstatus: draft\n---\nNew.\n");
    assertFalse(newsroom.bake().failed());
    assertEquals(before, newsroom.files());
    assertEquals(0, newsroom.bake().written());
  }

  @Test
  void privateFolderIsItsOwnersAlone() throws IOException {
    assumeTrue(temporary.getFileSystem().supportedFileAttributeViews().contains("posix"));
    newsroom.bake();
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(newsroom.aside())));
    assertEquals(
        Files.getPosixFilePermissions(newsroom.folder().resolve("target")),
        Files.getPosixFilePermissions(newsroom.output()),
        "the website is for everybody");
    Files.setPosixFilePermissions(newsroom.aside(), PosixFilePermissions.fromString("rwxrwx---"));
    newsroom.bake();
    assertEquals(
        "rwxrwx---",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(newsroom.aside())));
  }

  /** Files change, files come, and files go. */
  private static void change(SmallNewsroom newsroom) throws IOException {
    newsroom.write("templates/i18n/en.properties", "news.title=Latest\n");
    newsroom.write("content/pages/new.md", "---\ntitle: New\n---\nNew.\n");
    newsroom.delete("content/releases/2025/third.md");
  }

  @ParameterizedTest
  @EnumSource(CutShort.FirstBake.class)
  void firstBakeThatWasCutShortIsFinishedByTheNextOne(CutShort.FirstBake moment)
      throws IOException {
    newsroom.bake();
    SortedMap<String, String> good = newsroom.files();
    CutShort.firstBake(newsroom, moment);
    assertFalse(newsroom.bake().failed());
    assertEquals(good, newsroom.files());
    assertEquals(0, newsroom.bake().written(), "the manifest tells the truth");
    newsroom.delete("assets/humans.txt");
    assertEquals(1, newsroom.bake().removed(), "every file is Galley's own");
  }

  @ParameterizedTest
  @ValueSource(ints = {250, 500, 750, 1000, 1250})
  void bakeThatIsKilledIsRepairedByTheNextOne(int milliseconds) throws Exception {
    Process bake =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "press.galley.Galley",
                "bake",
                "--at",
                SmallNewsroom.AT.toString(),
                "--output",
                newsroom.output().toString(),
                "--site",
                newsroom.folder().toString())
            .redirectErrorStream(true)
            .redirectOutput(temporary.resolve("log").toFile())
            .start();
    bake.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    bake.destroyForcibly().waitFor();
    SmallNewsroom fresh = SmallNewsroom.in(temporary.resolve("fresh"));
    fresh.bake();
    SortedMap<String, String> found = newsroom.files();
    assertTrue(found.isEmpty() || found.equals(fresh.files()), "the first bake comes whole");
    assertFalse(newsroom.bake().failed());
    assertEquals(fresh.files(), newsroom.files());
  }

  @Test
  void fullDiskLeavesTheLastGoodOutputAndSaysSo() throws Exception {
    Path disk = Files.createDirectory(temporary.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=500k", "tmpfs", disk.toString()),
        "a small disk can't be mounted here");
    try {
      Path output = disk.resolve("site");
      newsroom.write(
          "jbake.properties",
          Files.readString(newsroom.folder().resolve("jbake.properties"))
              + "destination.folder="
              + output
              + "\n");
      assertFalse(newsroom.bake().failed());
      SortedMap<String, String> good = Tree.read(output);
      newsroom.write("templates/person.ftlh", "<p>${content.title}</p>");
      Files.write(newsroom.folder().resolve("assets/large.bin"), new byte[700_000]);
      BakeReport report = newsroom.bake();
      assertEquals(ProblemCode.DISK_FULL, report.problems().get(0).code());
      assertEquals(good, Tree.read(output));
      newsroom.delete("assets/large.bin");
      assertFalse(newsroom.bake().failed());
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void folderThatMayNotBeChangedLeavesTheLastGoodOutputAndSaysSo() throws Exception {
    newsroom.bake();
    SortedMap<String, String> good = newsroom.files();
    String news = newsroom.output().resolve("news").toString();
    newsroom.write(
        "content/members/quay.md", "---\ntitle: Quay Choir\ncountry: FR\n---\nLouder.\n");
    newsroom.delete("content/releases/2025/third.md");
    assumeTrue(run("mount", "--bind", news, news), "a folder can't be made read-only here");
    try {
      assumeTrue(run("mount", "-o", "remount,bind,ro", news));
      BakeReport report = newsroom.bake();
      assertEquals(ProblemCode.NO_PERMISSION, report.problems().get(0).code());
      assertEquals(news, report.problems().get(0).place().file());
      assertFalse(report.halfWritten());
      assertEquals(good, newsroom.files());
    } finally {
      run("umount", news);
    }
    assertFalse(newsroom.bake().failed());
    assertFalse(Files.exists(newsroom.output().resolve("news/2025/04")));
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
