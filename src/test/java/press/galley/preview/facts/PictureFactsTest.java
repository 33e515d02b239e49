package press.galley.preview.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.Impression;

class PictureFactsTest {

  @TempDir private Path folder;

  @Test
  void picturesTellTheirWeightAndCredit() throws IOException {
    Draft draft =
        Draft.in(folder)
            .weighing("content/releases/a/lead.png", 12_499)
            .weighing("content/releases/hall.png", 12_500)
            .weighing("assets/images/mark.png", 1)
            .with(
                "content/releases/a.md",
                "---",
                "title: A",
                "date: 2025-01-01",
                "image: {src: lead.png, alt: Choir, credit: Ada Quill}",
                "---",
                "![Hall](hall.png) ![Mark](/images/mark.png) ![Gone](gone.png)");
    assertEquals(
        List.of(
            "lead.png: 12 kB (Credit: Ada Quill)",
            "hall.png: 13 kB",
            "/images/mark.png: 1 kB",
            "gone.png: not found"),
        facts("content/releases/a.md", draft));
  }

  @Test
  void pictureWithoutCreditSaysSoUnlessItOnlyAdorns() throws IOException {
    Draft draft =
        Draft.in(folder)
            .with(
                "content/members/a.md",
                "---",
                "title: A",
                "country: FR",
                "image: {src: x.png, alt: X}",
                "---")
            .with(
                "content/members/b.md",
                "---",
                "title: B",
                "country: FR",
                "image: {src: x.png, alt: ''}",
                "---");
    assertEquals(List.of("x.png: not found (no credit)"), facts("content/members/a.md", draft));
    assertEquals(List.of("x.png: not found"), facts("content/members/b.md", draft));
  }

  @Test
  void pictureInAGroupOfFieldsIsToldToo() throws IOException {
    Draft draft =
        Draft.in(folder)
            .weighing("content/microsites/gala/hero.png", 2_000)
            .with(
                "content/microsites/gala/index.md",
                "---",
                "title: Gala",
                "theme: {hero: {src: hero.png, alt: '', credit: Ada Quill}}",
                "---");
    assertEquals(
        List.of("hero.png: 2 kB (Credit: Ada Quill)"),
        facts("content/microsites/gala/index.md", draft));
  }

  private static List<String> facts(String path, Draft draft) {
    Impression impression = draft.everything();
    return Draft.lines(PictureFacts.of(Draft.document(path, impression), impression));
  }
}
