package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A head of a stock site says once and plainly what is public, and keeps notes to itself. */
class StockGuardsTest {

  @TempDir Path temporary;
  private TinySite site;

  @BeforeEach
  void stock() {
    site = new TinySite(temporary).stock();
  }

  @ParameterizedTest
  @CsvSource({
    "status=published,embargo=2027-01-01,embargo=2020-01-01,6:9 duplicate-key",
    "embargo=2020-01-01,status=draft,status=published,6:8 duplicate-key",
    "status=published,expires=2020-01-01,expires=2027-01-01,6:9 duplicate-key",
    "status=published,title=Zugzwang,Embargo=2027-01-01,6:9 unknown-field",
    "status=published,title=Zugzwang,EXPIRES=2020-01-01,6:9 unknown-field",
  })
  void headThatCanBeReadInTwoWaysPublishesNothing(
      String one, String two, String three, String told) {
    site.post("content/one.md", one, two, three);
    List<String> words = TinySite.words(site.bake());
    assertEquals(1, words.size(), "" + words);
    assertEquals("error content/one.md:" + told, words.get(0).replaceFirst(": .*", ""));
    assertEquals(List.of(), List.copyOf(site.files().keySet()));
  }

  @Test
  void lineThatIsThereTwiceAndSaysTheSameIsTaken() {
    site.post("content/one.md", "status=published", "embargo=2020-01-01", "embargo=2020-01-01");
    assertEquals(List.of(), TinySite.words(site.bake()));
    assertEquals(List.of("one.html"), List.copyOf(site.files().keySet()));
  }

  @Test
  void noteAmongEditorsReachesNoTemplate() {
    site.with("templates/post.ftl", "${content.title} ${content.internal!'nothing'}");
    site.post("content/one.md", "status=published", "internal=Zugzwang");
    assertEquals(List.of(), TinySite.words(site.bake()));
    assertEquals("content/one.md nothing\n", site.files().get("one.html"));
  }

  @Test
  void noteAmongEditorsReachesNoTemplateByTheNameThatAsciiDocGivesIt() {
    site.with("templates/post.ftl", "${content.title} ${content['jbake-internal']!'nothing'}");
    site.post("content/one.shout", "status=published", "jbake-internal=Zugzwang");
    assertEquals(List.of(), TinySite.words(site.bake()));
    assertEquals("content/one.shout nothing\n", site.files().get("one.html"));
  }
}
