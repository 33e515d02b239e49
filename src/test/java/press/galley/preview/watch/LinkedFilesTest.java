package press.galley.preview.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// A watch works while it is open; nobody speaks to it.
@SuppressWarnings("try")
class LinkedFilesTest {

  private final Heard heard = new Heard();
  private SiteFolder site;

  @BeforeEach
  void begin(@TempDir Path folder) throws Exception {
    site = SiteFolder.in(folder);
  }

  private void link(String name, String target) throws Exception {
    Files.createSymbolicLink(site.at(name), Path.of(target));
  }

  private Set<Path> told(String saved) throws Exception {
    site.write(saved, "two");
    return site.toldBefore("content/end.md", heard);
  }

  @Test
  void fileBehindALinkedFolderIsToldByBothNames() throws Exception {
    link("content/again", "releases");
    try (Watch watch = Watch.of(site.roots(), heard)) {
      assertEquals(
          Set.of(site.at("content/releases/x.md"), site.at("content/again/x.md")),
          told("content/releases/x.md"));
    }
  }

  @Test
  void fileSavedThroughALinkedFolderIsToldByBothNames() throws Exception {
    link("content/again", "releases");
    try (Watch watch = Watch.of(site.roots(), heard)) {
      assertEquals(
          Set.of(site.at("content/releases/x.md"), site.at("content/again/x.md")),
          told("content/again/x.md"));
    }
  }

  @Test
  void fileBehindLinksInARowIsToldByAllNames() throws Exception {
    link("content/b.md", "releases/x.md");
    link("content/c.md", "b.md");
    try (Watch watch = Watch.of(site.roots(), heard)) {
      assertEquals(
          Set.of(
              site.at("content/releases/x.md"), site.at("content/b.md"), site.at("content/c.md")),
          told("content/releases/x.md"));
    }
  }

  @Test
  void linkMadeLaterIsFollowed() throws Exception {
    try (Watch watch = Watch.of(site.roots(), heard)) {
      link("content/again", "releases");
      heard.until(site.at("content/again"));

      assertTrue(told("content/releases/x.md").contains(site.at("content/again/x.md")));
    }
  }

  @Test
  void removedLinkIsFollowedNoMore() throws Exception {
    link("content/again", "releases");
    try (Watch watch = Watch.of(site.roots(), heard)) {
      site.delete("content/again");
      heard.until(site.at("content/again"));

      assertEquals(Set.of(site.at("content/releases/x.md")), told("content/releases/x.md"));
    }
  }

  @Test
  void linkToWhatComesLaterIsFollowed() throws Exception {
    link("content/later.md", "releases/later.md");
    try (Watch watch = Watch.of(site.roots(), heard)) {
      assertEquals(
          Set.of(site.at("content/releases/later.md"), site.at("content/later.md")),
          told("content/releases/later.md"));
    }
  }

  @Test
  void linksThatLeadBackHaveAnEnd() throws Exception {
    link("content/releases/up", "..");
    Files.createDirectories(site.at("content/a"));
    Files.createDirectories(site.at("content/b"));
    link("content/a/b", "../b");
    link("content/b/a", "../a");
    try (Watch watch = Watch.of(site.roots(), heard)) {
      Set<Path> told = told("content/a/y.md");

      assertTrue(told.containsAll(Set.of(site.at("content/a/y.md"), site.at("content/b/a/y.md"))));
    }
  }

  @Test
  void rootMayBeALinkToAFolderElsewhere() throws Exception {
    site.move("content", "texts");
    link("content", "texts");
    try (Watch watch = Watch.of(site.roots(), heard)) {
      site.write("texts/releases/x.md", "two");

      assertEquals(new Changes.Files(Set.of(site.at("content/releases/x.md"))), heard.next());
    }
  }

  @Test
  void rootThatIsLinkedToAnotherFolderIsLookedThrough() throws Exception {
    site.move("content", "texts");
    site.write("others/y.md", "one");
    link("content", "texts");
    try (Watch watch = Watch.of(site.roots(), heard)) {
      link("content.new", "others");
      site.move("content.new", "content");

      assertEquals(
          new Changes.Unknown(
              "The symbolic link “"
                  + site.at("content")
                  + "” was changed: all files are looked at."),
          heard.next());
      site.write("others/y.md", "two");
      assertEquals(new Changes.Files(Set.of(site.at("content/y.md"))), heard.next());
    }
  }

  @Test
  void rootMayBeALinkToAFileElsewhere() throws Exception {
    Files.createDirectories(site.at("shared"));
    site.move("jbake.properties", "shared/all.properties");
    link("jbake.properties", "shared/all.properties");
    try (Watch watch = Watch.of(site.roots(), heard)) {
      site.write("shared/other.properties", "two");

      assertEquals(Set.of(site.at("jbake.properties")), told("shared/all.properties"));
    }
  }

  @Test
  void rootMayBeALinkToAnotherRoot() throws Exception {
    link("data", "content/releases");
    try (Watch watch = Watch.of(site.roots(), heard)) {
      assertEquals(
          Set.of(site.at("content/releases/x.md"), site.at("data/x.md")),
          told("content/releases/x.md"));
    }
  }

  @Test
  void linksAreFollowedWhereFilesAreLookedThrough() throws Exception {
    link("content/again", "releases");
    Files.createDirectories(site.at("shared"));
    site.move("jbake.properties", "shared/all.properties");
    link("jbake.properties", "shared/all.properties");
    try (Watch watch = Watch.of(site.roots(), heard, FallbackTest.NO_WIRE, Duration.ofMillis(10))) {
      heard.next();
      site.write("content/releases/x.md", "second");
      site.write("shared/all.properties", "second");

      assertEquals(
          Set.of(
              site.at("content/releases/x.md"),
              site.at("content/again/x.md"),
              site.at("jbake.properties")),
          site.toldBefore("content/end.md", heard));
    }
  }
}
