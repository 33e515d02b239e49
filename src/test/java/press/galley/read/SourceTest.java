package press.galley.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
