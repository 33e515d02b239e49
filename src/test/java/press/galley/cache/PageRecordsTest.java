package press.galley.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The records of pages go from bake to bake as bytes. */
class PageRecordsTest {

  private static PageRecord page(int number) {
    return new PageRecord(
        "digest",
        "post.ftl",
        List.of("post.ftl", "part-" + number % 7 + ".ftl"),
        List.of(new Reading("content", List.of("body"), number)),
        List.of(
            new Reading("content/all.md", List.of("title"), 5),
            new Reading("content/" + number + ".md", List.of("title", "date"), number)));
  }

  private static PageRecords written(PageRecords records) {
    return PageRecords.read(Encoded.of(encoder(records)).decoder());
  }

  private static Encoder encoder(PageRecords records) {
    Encoder to = new Encoder();
    records.write(to);
    return to;
  }

  @Test
  void pageThatIsKeptIsWhatItWasBesideNewOnes() {
    PageRecords.Next first = new PageRecords.Next(PageRecords.EMPTY);
    first.put("1.html", page(1));
    first.put("2.html", page(2));
    PageRecords.Next second = new PageRecords.Next(written(first.records()));
    second.keep("2.html");
    second.keep("never.html");
    second.put("3.html", page(3));
    PageRecords.Next third = new PageRecords.Next(written(second.records()));
    third.keep("3.html");
    third.keep("2.html");
    PageRecords records = written(third.records());
    assertEquals(Set.of("2.html", "3.html"), records.paths());
    assertEquals(Optional.of(page(2)), records.get("2.html"));
    assertEquals(Optional.of(page(3)), records.get("3.html"));
    assertEquals(Optional.empty(), records.get("1.html"));
  }

  @Test
  void ofWhatNoPageSharesAnyMoreNoWordIsLeft() {
    PageRecords.Next first = new PageRecords.Next(PageRecords.EMPTY);
    first.put("1.html", page(1));
    first.put("2.html", page(2));
    PageRecords.Next second = new PageRecords.Next(written(first.records()));
    second.keep("2.html");
    Encoder to = new Encoder();
    second.records().write(to);
    String words = new String(to.bytes(), StandardCharsets.ISO_8859_1);
    assertTrue(words.contains("content/2.md") && words.contains("part-2.ftl"), words);
    assertFalse(words.contains("content/1.md") || words.contains("part-1.ftl"), words);
  }

  @Test
  void whatNoPageSharesAnyMoreIsDroppedInTheEnd() {
    PageRecords records = PageRecords.EMPTY;
    int largest = 0;
    for (int bake = 0; bake < 200; bake++) {
      PageRecords.Next next = new PageRecords.Next(records);
      next.keep("kept.html");
      for (int page = 0; page < 20; page++) {
        next.put(page + ".html", page(bake * 20 + page));
      }
      if (bake == 0) {
        next.put("kept.html", page(-1));
      }
      records = written(next.records());
      largest = Math.max(largest, encoder(records).bytes().length);
      assertEquals(Optional.of(page(-1)), records.get("kept.html"), "bake " + bake);
      assertEquals(Optional.of(page(bake * 20)), records.get("0.html"), "bake " + bake);
    }
    // Each bake adds about a kilobyte of readings that only it needs.
    assertTrue(largest < 60_000, "bytes: " + largest);
  }
}
