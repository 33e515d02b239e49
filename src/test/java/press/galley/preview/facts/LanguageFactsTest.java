package press.galley.preview.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.galley.Impression;

class LanguageFactsTest {

  private static final String OWN = "content/releases/a.md";

  @TempDir private Path folder;

  private Draft draft() throws IOException {
    return Draft.in(folder).with(OWN, "---", "title: A", "date: 2025-01-01", "---");
  }

  private static List<String> facts(String path, Impression impression) {
    return Draft.lines(LanguageFacts.of(Draft.document(path, impression), impression));
  }

  @ParameterizedTest
  @CsvSource({
    "tags: [a], public",
    "status: draft, a draft",
    "embargo: 2026-06-01, under embargo",
    "expires: 2025-06-01, off the website",
    "'withdrawn: {at: 2025-06-01, reason: Wrong.}', withdrawn",
  })
  void translationSaysWhatItIs(String head, String state) throws IOException {
    Draft draft =
        draft()
            .with("content/releases/a.fr.md", "---", "title: B", "date: 2025-01-01", head, "---");
    assertEquals(
        List.of("français: B (" + state + ") -> /fr/news/2025/a/"), facts(OWN, draft.everything()));
  }

  @Test
  void translationThatReadersCannotSeeLeadsNowhereForThem() throws IOException {
    Draft draft =
        draft()
            .with(
                "content/releases/a.fr.md",
                "---",
                "title: B",
                "date: 2025-01-01",
                "status: draft",
                "---");
    assertEquals(List.of("français: B (a draft)"), facts(OWN, draft.asReadersSee()));
  }

  @Test
  void translationUnderAnotherNameIsFound() throws IOException {
    String path = "content/releases/salle.fr.md";
    Draft draft =
        draft()
            .with(path, "---", "title: B", "date: 2025-01-01", "translationOf: releases/a", "---");
    assertEquals(
        List.of("français: B (public) -> /fr/news/2025/salle/"), facts(OWN, draft.everything()));
    assertEquals(List.of("English: A (public) -> /news/2025/a/"), facts(path, draft.everything()));
  }

  @Test
  void languageWithoutATranslationSaysNone() throws IOException {
    assertEquals(List.of("français: none"), facts(OWN, draft().everything()));
  }
}
