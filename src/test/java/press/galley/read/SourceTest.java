package press.galley.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

class SourceTest {

  @TempDir private Path folder;

  @Test
  void fileThatCannotBeReadIsAProblemWithoutTheMachinesPaths() {
    Problems problems = new Problems();
    Source source =
        new Source("data/contacts.yaml", folder.resolve("contacts.yaml"), new Stamp(0, 0, 0, 0));
    assertEquals(Optional.empty(), source.read(problems));
    assertEquals(
        List.of(
            new Problem(
                ProblemCode.UNREADABLE_FILE,
                Place.of("data/contacts.yaml"),
                "The file can't be read.",
                "NoSuchFile",
                "Check that it exists and that you may read it.")),
        problems.sorted());
  }

  @Test
  void fileThatIsEmptiedToBeWrittenIsReadWhenItIs() throws Exception {
    Source source = emptied(0);
    Thread editor = new Thread(() -> write(source, "A song for the tide"));
    editor.start();
    assertEquals("A song for the tide", new String(source.written(), StandardCharsets.UTF_8));
    editor.join();
  }

  @Test
  void fileThatIsEmptiedAfterItWasFoundIsReadWhenItIsWritten() throws Exception {
    Source source = emptied(12);
    Thread editor = new Thread(() -> write(source, "A song for the tide"));
    editor.start();
    assertEquals("A song for the tide", new String(source.bytes(), StandardCharsets.UTF_8));
    editor.join();
  }

  private Source emptied(long sizeBefore) throws IOException {
    Path file = Files.createFile(folder.resolve("tide-song.md"));
    return new Source("content/tide-song.md", file, new Stamp(sizeBefore, 0, 0, 0));
  }

  private static void write(Source source, String text) {
    try {
      Thread.sleep(30);
      Files.writeString(source.file(), text);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void fileThatStaysEmptyIsEmpty() throws Exception {
    assertEquals(0, emptied(0).written().length);
  }
}
