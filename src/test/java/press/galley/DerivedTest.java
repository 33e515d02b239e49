package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.galley.derive.Derivation;
import press.galley.edit.Edition;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.site.Workers;

/** Who asks for a file gets it, and nobody pays for others. */
class DerivedTest {

  private final List<String> asked = new ArrayList<>();

  /** Makes a single file, and notes that it was asked to. */
  private final class One implements Derivation {

    private final String file;

    One(String file) {
      this.file = file;
    }

    @Override
    public List<Output> derive(Edition edition, List<Page> pages) {
      asked.add(file);
      return List.of(new Output.Made(file, new byte[0]));
    }

    @Override
    public boolean mayMake(String other) {
      return other.equals(file);
    }
  }

  private Derived derived() {
    return Derived.of(() -> List.of(new One("feed.xml"), new One("sitemap.xml")), null, List::of);
  }

  @Test
  void onlyWhatMayHaveAFileIsMadeForIt() {
    Derived derived = derived();
    assertEquals(Optional.empty(), derived.find("news/index.html"));
    assertEquals(List.of(), asked);
    assertEquals(Optional.of("sitemap.xml"), derived.find("sitemap.xml").map(Output::file));
    assertEquals(List.of("sitemap.xml"), asked);
  }

  @Test
  void nothingIsMadeTwice() {
    Derived derived = derived();
    derived.find("feed.xml");
    try (Workers workers = Workers.of(1)) {
      assertEquals(
          List.of("feed.xml", "sitemap.xml"),
          derived.all(workers).stream().map(Output::file).toList());
    }
    assertEquals(List.of("feed.xml", "sitemap.xml"), asked);
  }
}
