package press.galley.preview.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.Impression;

class LinkFactsTest {

  @TempDir private Path folder;

  private static List<String> facts(String path, Impression impression) {
    return Draft.lines(LinkFacts.of(Draft.document(path, impression), impression));
  }

  @Test
  void linksAreCountedInsideAndOutside() throws IOException {
    Draft draft =
        Draft.in(folder)
            .with("content/pages/b.md", "---", "title: B", "---")
            .with(
                "content/pages/a.md",
                "---",
                "title: A",
                "---",
                "[b](b.md) [b](/b/) [c](https://choir.example/c) [d](https://choir.example/d?x#y)",
                "[e](http://band.example) [mail](mailto:press@news.example.org)");
    assertEquals(
        List.of(
            "To this site: 2",
            "To others: 3 (band.example, choir.example)",
            "Texts that lead here: 0"),
        facts("content/pages/a.md", draft.everything()));
  }

  @Test
  void textsThatLeadHereByLinkOrFieldAreNamed() throws IOException {
    Draft draft =
        Draft.in(folder)
            .with("content/members/quay.md", "---", "title: Quay", "country: FR", "---", "Sings.")
            .with("content/pages/a.md", "---", "title: A", "---", "[Q](../members/quay.md#top)")
            .with("content/pages/b.md", "---", "title: B", "---", "[Q](/members/quay/)")
            .with("content/pages/c.md", "---", "title: C", "---", "Nothing.")
            .with(
                "content/releases/r.md",
                "---",
                "title: R",
                "date: 2025-01-01",
                "status: draft",
                "members: [members/quay]",
                "---");
    String quay = "content/members/quay.md";
    assertEquals(
        List.of(
            "To this site: 0",
            "To others: 0",
            "Texts that lead here: 3",
            "From: A (content/pages/a.md) -> /a/",
            "From: B (content/pages/b.md) -> /b/",
            "From: R (content/releases/r.md) -> /news/2025/r/"),
        facts(quay, draft.everything()));
    assertEquals("From: R (content/releases/r.md)", facts(quay, draft.asReadersSee()).get(5));
  }
}
