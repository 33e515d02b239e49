package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clean bake believes nothing that the last one left. */
class CleanBakeTest {

  @TempDir Path root;
  private TinySite site;
  private Path page;

  @BeforeEach
  void bakeOnce() {
    site = new TinySite(root).stock().post("content/a.md", "status=published");
    site.bake();
    page = site.output().resolve("a.html");
  }

  @Test
  void pageThatWasChangedBehindTheFileSystemsBackIsMadeGood() throws IOException {
    String good = Files.readString(page);
    FileTime time = Files.getLastModifiedTime(page);
    Files.writeString(page, good.replace("Text.", "Tent."));
    Files.setLastModifiedTime(page, time);
    BakeReport report = site.bake();
    assertEquals(good, Files.readString(page));
    assertEquals(1, report.written());
  }

  @Test
  void pageThatIsAsItWasKeepsItsTime() throws IOException {
    FileTime time = Files.getLastModifiedTime(page);
    BakeReport report = site.bake();
    assertEquals(time, Files.getLastModifiedTime(page));
    assertEquals(0, report.written());
  }
}
