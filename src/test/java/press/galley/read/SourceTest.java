package press.galley.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

class SourceTest {

  private static final String WORDS = "A song for the tide";

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
    assertTrue(isReadWhenItIsWritten(0, Source::written));
  }

  @Test
  void fileThatIsEmptiedAfterItWasFoundIsReadWhenItIsWritten() throws Exception {
    assertTrue(isReadWhenItIsWritten(12, Source::bytes));
    assertFalse(isReadWhenItIsWritten(0, Source::bytes));
  }

  /** Gives the bytes of a file. */
  private interface Reading {
    byte[] of(Source source) throws IOException;
  }

  /** Once in twenty times is enough: a busy machine may keep the editor waiting for too long. */
  private boolean isReadWhenItIsWritten(long sizeBefore, Reading reading) throws Exception {
    for (int i = 0; i < 20; i++) {
      Source source = emptied(sizeBefore);
      AtomicBoolean done = new AtomicBoolean();
      Thread reader = Thread.currentThread();
      Thread editor = new Thread(() -> writeWhileWaitedFor(source, reader, done));
      editor.start();
      String words = new String(reading.of(source), StandardCharsets.UTF_8);
      done.set(true);
      editor.join();
      if (words.equals(WORDS)) {
        return true;
      }
    }
    return false;
  }

  private Source emptied(long sizeBefore) throws IOException {
    Path file = folder.resolve("tide-song.md");
    Files.write(file, new byte[0]);
    return new Source("content/tide-song.md", file, new Stamp(sizeBefore, 0, 0, 0));
  }

  private static void writeWhileWaitedFor(Source source, Thread reader, AtomicBoolean done) {
    while (!done.get() && reader.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    try {
      Files.writeString(source.file(), WORDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void fileThatStaysEmptyIsEmpty() throws Exception {
    assertEquals(0, emptied(0).written().length);
  }
}
