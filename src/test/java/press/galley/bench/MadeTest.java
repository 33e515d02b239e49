package press.galley.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeTest {

  private static final FileTime EDIT = FileTime.from(Instant.parse("2026-05-01T09:00:00Z"));

  @TempDir Path site;

  @Test
  void onlyWhatIsNewerThanTheEditIsCounted() throws IOException {
    write("old.html", "12345", EDIT.toInstant().minusSeconds(1));
    write("same/new.html", "123", EDIT.toInstant());
    write("newer.html", "12", EDIT.toInstant().plusSeconds(1));
    assertEquals(new Made(2, 5), Made.since(EDIT, site));
    assertEquals(new Made(3, 10), Made.all(site));
  }

  @Test
  void pagesAreToldApart() throws IOException {
    write("releases/release-000001/index.html", "<p class=\"x\">One  two</p>", Instant.EPOCH);
    write("releases/release-000002.html", "", Instant.EPOCH);
    write("releases/index.html", "", Instant.EPOCH);
    write("members/member-00000.html", "", Instant.EPOCH);
    write("tags/ethics.html", "", Instant.EPOCH);
    write("feed.xml", "<rss/>", Instant.EPOCH);
    assertEquals(new Made.Pages(2, 1, 1, 1, 25, 7), Made.Pages.in(site));
  }

  private void write(String path, String text, Instant at) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(at));
  }
}
