package press.galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.Bake;

class WarmVerbTest {

  @TempDir private Path folder;

  @Test
  void bakesANewsroomAndAStockSiteWholeAndAfterAnEdit() {
    Trial trial = new Trial(folder).baking(Bake::run);
    assertEquals(0, trial.run("warm", "sites"), trial.out());
    List<String> baked = trial.out().lines().filter(line -> line.startsWith("Baked")).toList();
    assertEquals(4, baked.size(), trial.out());
    assertTrue(baked.get(1).contains(" 1 file written, "), baked.get(1));
    assertEquals(
        List.of(
            "Baked 5 documents into 14 pages: 15 files written, 0 unchanged, 0 removed, in 0.0 s.",
            "Baked 5 documents into 14 pages: 1 file written, 14 unchanged, 0 removed, in 0.0 s."),
        baked.subList(2, 4));
    assertFalse(trial.out().contains("No preview"), trial.out());
  }
}
