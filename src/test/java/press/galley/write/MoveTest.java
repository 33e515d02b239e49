package press.galley.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.site.Digest;

/** How files come from the stage to the output. */
class MoveTest {

  @TempDir Path temporary;
  private Path aside;
  private Path output;

  @BeforeEach
  void stage() throws IOException {
    aside = Files.createDirectory(temporary.resolve(".site.galley"));
    output = temporary.resolve("site");
    Stage stage = new Stage(aside);
    for (String path : List.of("index.html", "news/a.html", "news/b/c.html")) {
      byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
      stage.write(path, bytes, Digest.of(bytes));
    }
    new Move(List.of("index.html", "news/a.html", "news/b/c.html"), List.of())
        .begin(aside, Manifest.empty());
  }

  @Test
  void siteThatIsBakedForTheFirstTimeComesByOneRename() throws IOException {
    Object staged = key(aside.resolve(Stage.FOLDER));
    Move.finish(output, aside);
    assertEquals(staged, key(output), "the stage has become the output");
    assertMoved();
  }

  @Test
  void folderThatDoesNotStandYetComesWhole() throws IOException {
    Object staged = key(aside.resolve(Stage.FOLDER).resolve("news"));
    Files.createDirectory(output);
    Files.writeString(output.resolve("index.html"), "old");
    Object stood = key(output);
    Move.finish(output, aside);
    assertEquals(stood, key(output));
    assertEquals(staged, key(output.resolve("news")));
    assertMoved();
  }

  @Test
  void fileComesToAFolderThatStandsAndToAnEmptyFoldersPlace() throws IOException {
    Files.createDirectories(output.resolve("news/a.html"));
    Object stood = key(output.resolve("news"));
    Move.finish(output, aside);
    assertEquals(stood, key(output.resolve("news")));
    assertMoved();
  }

  @Test
  void anotherFileSystemTakesTheFilesOneByOne() throws Exception {
    Path disk = Files.createDirectories(output.resolve("news"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=500k", "tmpfs", disk.toString()),
        "a small disk can't be mounted here");
    try {
      Move.finish(output, aside);
      assertMoved();
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void emptiedFolderThatCannotGoIsLeft() throws Exception {
    Path disk = Files.createDirectories(output.resolve("old"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=500k", "tmpfs", disk.toString()),
        "a small disk can't be mounted here");
    try {
      Files.writeString(disk.resolve("a.html"), "old");
      new Move(List.of("index.html", "news/a.html", "news/b/c.html"), List.of("old/a.html"))
          .begin(aside, Manifest.empty());
      Move.finish(output, aside);
      assertFalse(Files.exists(disk.resolve("a.html")));
      assertMoved();
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void outputOnAnotherFileSystemIsMadeThere() throws Exception {
    Path disk = Files.createDirectory(temporary.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=500k", "tmpfs", disk.toString()),
        "a small disk can't be mounted here");
    try {
      Move.finish(disk.resolve("new/site"), aside);
      output = disk.resolve("new/site");
      assertMoved();
    } finally {
      run("umount", disk.toString());
    }
  }

  private void assertMoved() throws IOException {
    for (String path : List.of("index.html", "news/a.html", "news/b/c.html")) {
      assertEquals(path, Files.readString(output.resolve(path)));
    }
    assertFalse(Files.exists(aside.resolve("move")));
    assertFalse(Files.exists(aside.resolve("manifest.next")));
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static Object key(Path folder) throws IOException {
    return Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
  }
}
