package press.galley.preview.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

  private final Heard heard = new Heard();
  private SiteFolder site;
  private Watch watch;

  @BeforeEach
  void begin(@TempDir Path folder) throws IOException {
    site = SiteFolder.in(folder);
    watch = Watch.of(site.roots(), heard);
  }

  @AfterEach
  void end() {
    watch.close();
  }

  @Test
  void savedFileIsTold() throws Exception {
    Path saved = site.write("content/releases/x.md", "two");

    assertEquals(new Changes.Files(Set.of(saved)), heard.next());
  }

  @Test
  void fileThatIsARootItselfIsTold() throws Exception {
    Path saved = site.write("jbake.properties", "two");

    assertEquals(new Changes.Files(Set.of(saved)), heard.next());
  }

  @Test
  void whatStandsBesideTheRootsIsNotTold() throws Exception {
    site.write("target/site/index.html", "two");
    site.write("README.md", "two");
    site.write("other/site.css", "two");

    assertEquals(Set.of(), site.toldBefore("content/end.md", heard));
  }

  @Test
  void hiddenFilesAndFoldersAreNotTold() throws Exception {
    site.write("content/.git/index", "two");
    site.write("content/.git/objects/ab/cd", "two");
    site.write("content/.DS_Store", "two");

    assertEquals(Set.of(), site.toldBefore("content/end.md", heard));
  }

  @Test
  void rootMayBeHidden() throws Exception {
    watch.close();
    watch = Watch.of(Set.of(site.at(".look")), heard);
    Path saved = site.write(".look/site.css", "one");

    assertTrue(heard.until(saved).contains(site.at(".look")));
  }

  @Test
  void deletedFileIsTold() throws Exception {
    site.delete("content/releases/x.md");

    assertEquals(new Changes.Files(Set.of(site.at("content/releases/x.md"))), heard.next());
  }

  @Test
  void renamedFileIsToldByBothNames() throws Exception {
    site.move("content/releases/x.md", "content/releases/y.md");

    assertEquals(
        Set.of(site.at("content/releases/x.md"), site.at("content/releases/y.md")),
        site.toldBefore("content/end.md", heard));
  }

  @Test
  void fileThatIsMovedOutIsTold() throws Exception {
    site.move("content/releases/x.md", "x.md");

    assertEquals(new Changes.Files(Set.of(site.at("content/releases/x.md"))), heard.next());
  }

  @Test
  void newFoldersAreToldWithAllThatIsInThem() throws Exception {
    Set<Path> written = new HashSet<>();
    for (int i = 0; i < 30; i++) {
      written.add(site.write("content/new" + i + "/a/b/c.md", "one"));
    }

    assertTrue(site.toldBefore("content/end.md", heard).containsAll(written));
  }

  @Test
  void newFolderIsWatched() throws Exception {
    heard.until(site.write("content/new/a/b/c.md", "one"));
    Path saved = site.write("content/new/a/d.md", "one");

    assertTrue(heard.until(saved).contains(saved));
  }

  @Test
  void folderThatIsMovedInIsWatched() throws Exception {
    Files.createDirectories(site.at("elsewhere/deep"));
    site.write("elsewhere/deep/y.md", "one");
    site.move("elsewhere", "content/moved");
    heard.until(site.at("content/moved/deep/y.md"));
    Path saved = site.write("content/moved/deep/z.md", "one");

    assertEquals(new Changes.Files(Set.of(saved)), heard.next());
  }

  @Test
  void renamedFolderIsToldAndWatchedUnderItsNewName() throws Exception {
    site.move("content/releases", "content/news");

    assertTrue(heard.until(site.at("content/news/x.md")).contains(site.at("content/releases")));
    Path saved = site.write("content/news/x.md", "two");
    assertEquals(new Changes.Files(Set.of(saved)), heard.next());
  }

  @Test
  void deletedFolderIsTold() throws Exception {
    site.deleteAll("content/releases");

    assertTrue(site.toldBefore("content/end.md", heard).contains(site.at("content/releases")));
  }

  @Test
  void rootThatIsNotThereYetIsToldWhenItComes() throws Exception {
    Path text = site.write("data/contacts.yaml", "one");

    assertTrue(heard.until(text).contains(site.at("data")));
    Path saved = site.write("data/contacts.yaml", "two");
    assertEquals(new Changes.Files(Set.of(saved)), heard.next());
  }

  @Test
  void rootWhoseFolderIsNotThereYetIsToldWhenItComes() throws Exception {
    heard.until(site.write("theme/assets/site.css", "one"));
    Path saved = site.write("theme/assets/site.css", "two");

    assertEquals(new Changes.Files(Set.of(saved)), heard.next());
  }

  @Test
  void rootThatGoesWithItsFolderIsTold() throws Exception {
    heard.until(site.write("theme/assets/site.css", "one"));
    site.move("theme", "old");

    assertEquals(new Changes.Files(Set.of(site.at("theme/assets"))), heard.next());
  }

  @Test
  void rootThatIsDeletedAndMadeAgainIsWatched() throws Exception {
    site.deleteAll("content");
    heard.until(site.at("content"));
    heard.until(site.write("content/releases/x.md", "two"));
    Path saved = site.write("content/releases/x.md", "three");

    assertEquals(new Changes.Files(Set.of(saved)), heard.next());
  }

  @Test
  void siteThatIsDeletedAndMadeAgainIsWatched() throws Exception {
    site.deleteAll("");
    Changes told = heard.next();
    while (told instanceof Changes.Files) {
      told = heard.next();
    }
    site.write("content/releases/x.md", "two");

    heard.until(site.at("content/releases/x.md"));
  }
}
