package press.galley.preview.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

// A watch works while it is open; nobody speaks to it.
@SuppressWarnings("try")
class EditorsTest {

  private static final String TEXT = "content/releases/x.md";

  /** The ways in which editors save a text that is there. */
  enum Editor {
    WRITES_IN_PLACE {
      @Override
      void save(SiteFolder site) throws IOException {
        site.write(TEXT, "");
        site.write(TEXT, "two");
      }
    },
    DELETES_AND_CREATES {
      @Override
      void save(SiteFolder site) throws IOException {
        site.delete(TEXT);
        site.write(TEXT, "two");
      }
    },
    VIM {
      @Override
      void save(SiteFolder site) throws IOException {
        site.write("content/releases/.x.md.swp", "two");
        site.write("content/releases/4913", "");
        site.delete("content/releases/4913");
        site.move(TEXT, TEXT + "~");
        site.write(TEXT, "two");
        site.delete(TEXT + "~");
        site.delete("content/releases/.x.md.swp");
      }
    },
    EMACS {
      @Override
      void save(SiteFolder site) throws IOException {
        site.write("content/releases/.#x.md", "");
        site.write("content/releases/#x.md#", "two");
        site.move(TEXT, TEXT + "~");
        site.write(TEXT, "two");
        site.delete("content/releases/#x.md#");
        site.delete("content/releases/.#x.md");
      }
    },
    INTELLIJ {
      @Override
      void save(SiteFolder site) throws IOException {
        site.write(TEXT + "___jb_tmp___", "two");
        site.move(TEXT, TEXT + "___jb_old___");
        site.move(TEXT + "___jb_tmp___", TEXT);
        site.delete(TEXT + "___jb_old___");
      }
    },
    GNOME {
      @Override
      void save(SiteFolder site) throws IOException {
        site.write("content/releases/.goutputstream-AB12", "two");
        site.move("content/releases/.goutputstream-AB12", TEXT);
      }
    };

    abstract void save(SiteFolder site) throws IOException;
  }

  static Stream<Editor> editors() {
    return Stream.of(Editor.values());
  }

  @ParameterizedTest
  @MethodSource("editors")
  void textAloneIsToldHoweverItIsSaved(Editor editor, @TempDir Path folder) throws Exception {
    SiteFolder site = SiteFolder.in(folder);
    Heard heard = new Heard();
    try (Watch watch = Watch.of(site.roots(), heard)) {
      editor.save(site);

      assertEquals(Set.of(site.at(TEXT)), site.toldBefore("content/end.md", heard));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".x.md.swp", ".#x.md", "#x.md#", "x.md~", "4913", "~$x.docx"})
  void whatAnEditorMakesForItselfIsNotTold(String name, @TempDir Path folder) throws Exception {
    SiteFolder site = SiteFolder.in(folder);
    Heard heard = new Heard();
    try (Watch watch = Watch.of(site.roots(), heard)) {
      site.write("content/releases/" + name, "two");

      assertEquals(Set.of(), site.toldBefore("content/end.md", heard));
    }
  }

  @Test
  void namesThatOnlyLookAlikeAreTold() {
    assertEquals(
        0,
        Stream.of("x.md", "#x.md", "49130", "x~y.md", "x.tmp", "x.swp")
            .filter(name -> ScratchNames.isOne(Path.of(name)))
            .count());
  }
}
