package press.galley.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.layout.Output;
import press.galley.read.Source;
import press.galley.read.Stamp;
import press.galley.site.Problem;
import press.galley.site.Problems;
import press.galley.site.Workers;

/** The output folder by itself, without a site. */
class OutputFolderTest {

  @TempDir Path temporary;

  @Test
  void folderThatMayNotBeChangedStopsTheBakeBeforeAnythingMoves() throws IOException {
    write(Map.of("index.html", "one", "news/a/index.html", "one"));
    assertRefused(Map.of("index.html", "two", "news/a/index.html", "two"), "news/a");
    write(Map.of("index.html", "two", "news/a/index.html", "two"));
    assertEquals(Map.of("index.html", "two", "news/a/index.html", "two"), files());
  }

  @Test
  void fileThatGoesNeedsItsFolderAndEachThatItEmpties() throws IOException {
    write(Map.of("index.html", "one", "news/a/b/index.html", "one"));
    assertRefused(Map.of("index.html", "one"), "news/a/b");
    assertRefused(Map.of("index.html", "one"), "news/a");
    assertRefused(Map.of("index.html", "one"), "news");
    assertRefused(Map.of("index.html", "one"), "");
  }

  @Test
  void newFolderNeedsTheNearestOneThatStands() throws IOException {
    write(Map.of("index.html", "one", "news/index.html", "one"));
    Map<String, String> more =
        Map.of("index.html", "one", "news/index.html", "one", "news/a/b/index.html", "one");
    assertRefused(more, "news");
    write(more);
    assertEquals(new TreeMap<>(more), files());
  }

  @Test
  void folderWhoseFilesStayNeedNotBeWritable() throws IOException {
    write(Map.of("index.html", "one", "news/a/index.html", "one", "news/b/index.html", "one"));
    Map<String, String> next = Map.of("index.html", "two", "news/a/index.html", "one");
    assertEquals(List.of(), write(next, path -> !path.endsWith("news/a")));
    assertEquals(new TreeMap<>(next), files());
  }

  @Test
  void moreFoldersThanOneAreCounted() throws IOException {
    write(Map.of("a/x", "one", "b/x", "one", "c/x", "one"));
    List<Problem> problems =
        write(Map.of("a/x", "two", "b/x", "two", "c/x", "two"), path -> path.equals(output()));
    assertEquals(output().resolve("a").toString(), problems.get(0).place().file());
    assertEquals("not writable, nor are others: 2", problems.get(0).found());
  }

  @Test
  void moveThatStopsHalfWaySaysSoAndTheNextBakeFinishesIt() throws IOException {
    write(Map.of("a.html", "one", "b.html", "one"));
    Files.delete(output().resolve("b.html"));
    Files.createDirectories(output().resolve("b.html/in/the/way"));
    Map<String, String> next = Map.of("a.html", "two", "b.html", "two");
    List<Problem> first = write(next);
    assertEquals(
        List.of(
            "half-written: Some files of the site were written, not all. found: The output can't be"
                + " written. DirectoryNotEmpty hint: Put that right, then bake again: that bake"
                + " finishes what was begun."),
        first.stream().map(OutputFolderTest::words).toList());
    assertEquals(output().resolve("b.html").toString(), first.get(0).place().file());
    assertEquals(Map.of("a.html", "two"), files());
    assertEquals(first, write(next), "as long as nobody puts it right, each bake says so");
    for (String folder : List.of("b.html/in/the/way", "b.html/in/the", "b.html/in")) {
      Files.delete(output().resolve(folder));
    }
    assertEquals(List.of(), write(next));
    assertEquals(new TreeMap<>(next), files());
  }

  @Test
  void copiedFileIsNeverWhollyInMemory() throws IOException {
    Path film = source("film.webm", "");
    try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
      file.setLength(50_000_000);
    }
    SortedMap<String, Output> outputs = copied(film);
    for (String times : List.of("first", "again")) {
      try (Workers workers = Workers.of(1)) {
        long before = allocated();
        new OutputFolder(output(), List.of(), new Problems()).write(outputs, workers);
        assertTrue(allocated() - before < 10_000_000, times);
      }
    }
    assertEquals(50_000_000, Files.size(output().resolve("film.webm")));
  }

  private static long allocated() {
    ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    return LongStream.of(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
        .filter(bytes -> bytes > 0)
        .sum();
  }

  @Test
  void copiedFileThatStandsIsNotWritten() throws IOException {
    Path source = source("film.webm", "one");
    assertEquals(new WriteReport(1, 0, 0), write(copied(source), new Problems()));
    Files.setLastModifiedTime(source, FileTime.fromMillis(1_000_000_000_000L));
    assertEquals(new WriteReport(0, 1, 0), write(copied(source), new Problems()));
    Files.writeString(source, "two");
    assertEquals(new WriteReport(1, 0, 0), write(copied(source), new Problems()));
    assertEquals(Map.of("film.webm", "two"), files());
    Files.writeString(source, "three");
    assertEquals(new WriteReport(1, 0, 0), write(copied(source), new Problems()));
    assertEquals(new WriteReport(0, 1, 0), write(copied(source), new Problems()));
    assertEquals(Map.of("film.webm", "three"), files());
  }

  @Test
  void copiedFileThatCannotBeReadIsNamedAsTheSourceThatItIs() throws IOException {
    Path source = source("film.webm", "one");
    write(copied(source), new Problems());
    Files.delete(source);
    Problems problems = new Problems();
    assertEquals(WriteReport.NOTHING, write(copied(source), problems));
    assertEquals(
        List.of(
            "unreadable-file: The file can't be read. found: "
                + source
                + " hint: Check that it"
                + " exists and that you may read it."),
        problems.sorted().stream().map(OutputFolderTest::words).toList());
    assertEquals("assets/film.webm", problems.sorted().get(0).place().file());
    assertEquals(Map.of("film.webm", "one"), files());
  }

  private Path source(String name, String text) throws IOException {
    return Files.writeString(temporary.resolve(name), text);
  }

  private static SortedMap<String, Output> copied(Path source) {
    String name = source.getFileName().toString();
    return new TreeMap<>(
        Map.of(
            name,
            new Output.Copied(name, new Source("assets/" + name, source, new Stamp(0, 0, 0, 0)))));
  }

  private WriteReport write(SortedMap<String, Output> outputs, Problems problems) {
    try (Workers workers = Workers.of(2)) {
      return new OutputFolder(output(), List.of(), problems).write(outputs, workers);
    }
  }

  @Test
  void folderThatStandsIsKeptEvenWhenItIsEmpty() throws IOException {
    Object folder = key(Files.createDirectory(output()));
    assertEquals(List.of(), write(Map.of("index.html", "one", "news/a/index.html", "one")));
    assertEquals(Map.of("index.html", "one", "news/a/index.html", "one"), files());
    assertEquals(folder, key(output()));
  }

  @Test
  void bakeThatChangesNothingWritesNoManifest() throws IOException {
    write(Map.of("index.html", "one"));
    Object manifest = key(aside().resolve("manifest"));
    assertEquals(List.of(), write(Map.of("index.html", "one")));
    assertEquals(manifest, key(aside().resolve("manifest")));
    write(Map.of("index.html", "two"));
    assertNotEquals(manifest, key(aside().resolve("manifest")));
  }

  @Test
  void cacheInThePrivateFolderIsLeftAlone() throws IOException {
    write(Map.of("index.html", "one"));
    Files.writeString(aside().resolve("cache"), "cached");
    Files.writeString(aside().resolve("cache.new"), "cached");
    write(Map.of("index.html", "two"));
    assertRefused(Map.of("index.html", "three"), "");
    assertEquals("cached", Files.readString(aside().resolve("cache")));
    assertEquals("cached", Files.readString(aside().resolve("cache.new")));
  }

  private static Object key(Path folder) throws IOException {
    return Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
  }

  private void assertRefused(Map<String, String> next, String closed) throws IOException {
    SortedMap<String, String> good = files();
    Path folder = closed.isEmpty() ? output() : output().resolve(closed);
    List<Problem> problems = write(next, path -> !path.equals(folder));
    assertEquals(
        List.of(
            "no-permission: Galley may not change this folder. found: not writable hint: Give"
                + " yourself the right to write to it, or bake to another folder with --output. The"
                + " last good output stays as it was."),
        problems.stream().map(OutputFolderTest::words).toList());
    assertEquals(folder.toString(), problems.get(0).place().file());
    assertEquals(good, files());
    assertFalse(Files.exists(aside().resolve("stage")), "what was made aside is discarded");
    assertFalse(Files.exists(aside().resolve("move")));
  }

  private static String words(Problem problem) {
    return problem.code().slug()
        + ": "
        + problem.title()
        + " found: "
        + problem.found()
        + " hint: "
        + problem.hint();
  }

  private List<Problem> write(Map<String, String> files) {
    return write(files, Files::isWritable);
  }

  private List<Problem> write(Map<String, String> files, Predicate<Path> writable) {
    SortedMap<String, Output> outputs = new TreeMap<>();
    files.forEach(
        (path, text) ->
            outputs.put(path, new Output.Made(path, text.getBytes(StandardCharsets.UTF_8))));
    Problems problems = new Problems();
    try (Workers workers = Workers.of(2)) {
      new OutputFolder(output(), List.of(), problems, writable).write(outputs, workers);
    }
    return problems.sorted();
  }

  private Path output() {
    return temporary.resolve("site");
  }

  private Path aside() {
    return temporary.resolve(".site.galley");
  }

  private SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(output())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(output().relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
