package press.galley.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.site.Freeze;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.Settings;
import press.galley.site.Site;
import press.galley.site.Workers;

/** A walk finds every file once, through links too, and comes to an end. */
class FolderWalkTest {

  @TempDir Path temporary;

  private final Problems problems = new Problems();
  private Path content;

  @BeforeEach
  void folders() throws IOException {
    content = Files.createDirectories(temporary.resolve("site/content"));
    Files.createDirectories(content.resolve("a/b"));
    Files.writeString(content.resolve("a/b/two.md"), "2");
    Files.writeString(content.resolve("a-one.md"), "1");
  }

  private List<String> walked() throws IOException {
    return sources().stream().map(Source::path).toList();
  }

  private List<Source> sources() throws IOException {
    Path root = content.getParent().toRealPath();
    Site site =
        new Site(root, root.resolve("out"), new Settings(Map.of()), Rules.GALLEY, Freeze.NONE);
    try (Workers workers = Workers.forAllCores()) {
      return FolderWalk.of(
          root.resolve("content"), FolderWalk.Hidden.PASSED_OVER, site, workers, problems);
    }
  }

  private List<String> problems() {
    return problems.sorted().stream()
        .map(problem -> problem.place().file() + ": " + problem.title())
        .toList();
  }

  @Test
  void filesAreSortedByTheirWholePath() throws IOException {
    Files.writeString(content.resolve("a/.hidden.md"), "");
    assertEquals(List.of("content/a-one.md", "content/a/b/two.md"), walked());
    assertEquals(List.of(), problems());
  }

  @Test
  void linkWithinTheFolderIsFollowed() throws IOException {
    Files.createSymbolicLink(content.resolve("again"), Path.of("a"));
    Files.createSymbolicLink(content.resolve("three.md"), Path.of("a-one.md"));
    assertEquals(
        List.of(
            "content/a-one.md", "content/a/b/two.md", "content/again/b/two.md", "content/three.md"),
        walked());
    assertEquals(List.of(), problems());
  }

  @Test
  void linkToAFolderThatHoldsItIsAProblem() throws IOException {
    Files.createSymbolicLink(content.resolve("a/b/up"), Path.of("../../a"));
    assertEquals(List.of("content/a-one.md", "content/a/b/two.md"), walked());
    assertEquals(
        List.of("content/a/b/up: A symbolic link leads back to a folder that it stands in."),
        problems());
  }

  @Test
  void linkToNothingIsAProblem() throws IOException {
    Files.createSymbolicLink(content.resolve("gone.md"), Path.of("nowhere.md"));
    assertEquals(List.of("content/a-one.md", "content/a/b/two.md"), walked());
    assertEquals(List.of("content/gone.md: A symbolic link leads to nothing."), problems());
  }

  @Test
  void stampIsThatOfTheFileBehindALink() throws IOException {
    Files.createSymbolicLink(content.resolve("a-three.md"), Path.of("a-one.md"));
    List<Stamp> stamps = sources().stream().map(Source::stamp).limit(2).toList();
    assertEquals(1, stamps.get(0).size());
    assertEquals(stamps.get(0), stamps.get(1));
  }
}
