package press.galley.preview.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.Impression;
import press.galley.layout.Page;

class ReadFactsTest {

  private static final String RELEASE = "/news/2025/opening/";

  @TempDir private Path folder;
  private Draft draft;

  @BeforeEach
  void begin() throws IOException {
    draft =
        Draft.in(folder)
            .with("content/members/quay.md", "---", "title: Quay", "country: FR", "---")
            .with(
                "content/releases/opening.md",
                "---",
                "title: The hall opens",
                "date: 2025-03-01",
                "members: [members/quay]",
                "contacts: [press, night]",
                "boilerplate: [choirs]",
                "---",
                "Words.");
  }

  private static List<String> facts(String url, Impression impression) {
    Page page = Draft.page(url, impression);
    return Draft.lines(ReadFacts.of(page, impression));
  }

  @Test
  void pageTellsItsTemplatesTextsDataAndAssets() {
    assertEquals(
        List.of(
            "Template: release.ftlh",
            "Template: layout/base.ftlh",
            "Component: teaser",
            "Text: Quay (content/members/quay.md) -> /members/quay/",
            "Data: data/boilerplate.yaml (choirs)",
            "Data: data/contacts.yaml (night, press)",
            "Asset: css/site.css",
            "Settings: jbake.properties"),
        facts(RELEASE, draft.everything()));
  }

  @Test
  void listTellsTheTextsThatItShows() {
    assertEquals(
        List.of(
            "Template: news.ftlh",
            "Template: layout/base.ftlh",
            "Component: teaser",
            "Text: The hall opens (content/releases/opening.md) -> " + RELEASE,
            "Asset: css/site.css",
            "Settings: jbake.properties"),
        facts("/news/", draft.everything()));
  }

  @Test
  void dataOfAFieldThatTheTemplateLeavesOutIsNotTold() throws IOException {
    draft.with("templates/release.ftlh", "${content.title}");
    assertEquals(List.of("Template: release.ftlh"), facts(RELEASE, draft.everything()));
  }

  @Test
  void messagesAreThoseOfThePagesLanguageAndTheSites() throws IOException {
    draft
        .with("templates/release.ftlh", "${t(\"news.title\")}")
        .with(
            "content/releases/opening.fr.md", "---", "title: La salle", "date: 2025-03-01", "---");
    assertEquals(
        List.of(
            "Template: release.ftlh",
            "Messages: i18n/en.properties",
            "Messages: i18n/fr.properties"),
        facts("/fr" + RELEASE, draft.everything()));
  }

  @Test
  void pageThatReadsWhatMayDifferEachTimeSaysSo() throws IOException {
    draft.with("templates/release.ftlh", "${content.title?eval}");
    draft.with("content/releases/opening.md", "---", "title: '1'", "date: 2025-03-01", "---");
    assertEquals(
        List.of("Template: release.ftlh", "More: not known (it reads what may differ each time)"),
        facts(RELEASE, draft.everything()));
  }

  @Test
  void pageThatCannotBeMadeTellsItsTemplateAlone() throws IOException {
    draft.with("templates/release.ftlh", "${content.nothing}");
    assertEquals(
        List.of("Template: release.ftlh", "More: not known (it could not be made)"),
        facts(RELEASE, draft.everything()));
  }
}
