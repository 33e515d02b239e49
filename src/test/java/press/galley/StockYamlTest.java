package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document of YAML in a stock site comes out when its date says, and not a moment earlier. */
class StockYamlTest {

  @TempDir Path temporary;

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 2026-11-30T23:00:00Z",
    "2026-12-01 09:00:00, 2026-12-01T08:00:00Z",
    "2026-7-1 9:00:00, 2026-07-01T07:00:00Z",
    "2026-12-01 09:00:00 -5, 2026-12-01T14:00:00Z",
    "2026-12-01 09:00:00 -0:30, 2026-12-01T09:30:00Z",
    "2026-12-01T09:00:00Z, 2026-12-01T09:00:00Z",
    "!!timestamp 2026-12-1, 2026-11-30T23:00:00Z"
  })
  void dateHoldsToTheMomentThatIsWritten(String written, String moment) {
    Instant first = Instant.parse(moment);
    for (String head : List.of("status: published-date\ndate: ", "embargo: ")) {
      TinySite site = site(head + written);
      site.at(first.minusSeconds(1).toString());
      assertEquals(List.of(), TinySite.words(site.bake()), head);
      assertEquals(Map.of(), site.files(), head);
      assertEquals(List.of(), TinySite.words(site.at(moment).bake()), head);
      assertEquals(List.of("hall.html"), List.copyOf(site.files().keySet()), head);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2026-11-00",
    "2026-12-01 24:00:00",
    "2026-12-01 09:60:00",
    "2026-12-01 09:00:60",
    "2026-12-01 09:00:00 -19",
    "2026-12-01 09:00:00 +05:60",
    "2026-03-29 02:30:00",
    "2026-10-25 02:30:00"
  })
  void dateThatThereIsNotPublishesNothing(String written) {
    TinySite site = site("status: published-date\ndate: " + written);
    site.at("2027-01-01T00:00:00Z");
    assertEquals(
        List.of("error content/hall.yml:1 missing-field: published-date"),
        TinySite.words(site.bake()).stream().filter(word -> word.startsWith("error")).toList());
    assertEquals(Map.of(), site.files());
    site = site("embargo: " + written);
    site.at("2027-01-01T00:00:00Z");
    assertEquals(1, site.bake().problems().size());
    assertEquals(Map.of(), site.files());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "embargo: 2027-01-01 / embargo: 2025-01-01 | 7:10 duplicate-key: 2027-01-01, then 2025-01-01",
        "Embargo: 2027-01-01 | 6:10 unknown-field: Embargo: 2027-01-01",
        "mood: calm / status: draft | 7:9 duplicate-key: published, then draft"
      })
  void whatDecidesIsSaidOnceAndUnderTheNameThatIsRead(String lines, String told) {
    TinySite site = site(lines.replace(" / ", "\n"));
    site.at("2026-06-01T00:00:00Z");
    assertEquals("error content/hall.yml:" + told, TinySite.words(site.bake()).get(0));
    assertEquals(Map.of(), site.files());
  }

  @Test
  void valueThatHoldsItselfIsNamedWithItsPlace() {
    TinySite site = site("ring: &ring [1, *ring]");
    assertEquals(
        List.of("error content/hall.yml:6:7 wrong-data: a value that holds itself"),
        TinySite.words(site.bake()));
  }

  private TinySite site(String line) {
    return new TinySite(temporary)
        .stock()
        .with(
            "jbake.properties",
            "galley.zone=Europe/Paris",
            "render.index=false",
            "render.archive=false",
            "render.feed=false",
            "render.tags=false")
        .with(
            "content/hall.yml",
            "type: post",
            "title: Hall",
            "body: Text.",
            line.startsWith("status") ? "" : "status: published",
            line.startsWith("embargo") ? "date: 2025-05-05" : "",
            line);
  }
}
