package press.galley.preview.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.galley.Impression;

class CheckFactsTest {

  private static final String RELEASE = "content/releases/a.md";

  @TempDir private Path folder;

  private static List<String> facts(Impression impression) {
    return Draft.lines(
        CheckFacts.of(
            Draft.page("/news/2025/a/", impression),
            Optional.of(Draft.document(RELEASE, impression)),
            impression));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60 | summary: Yes | Checks: nothing to mend",
        "61 | summary: Yes | Advice: The title is longer than 60 characters."
            + " (It has 61: search results may cut it.)",
        "9 | tags: [a] | Advice: There is no summary."
            + " (Search results and shared cards would show it.)",
        "9 | {summary: Yes, image: {src: a.png, alt: A}} | Advice: a.png has no credit."
            + " (Say whose picture it is: credit.)",
        "9 | {summary: Yes, image: {src: a.png, alt: ''}} | Checks: nothing to mend",
        "9 | {summary: Yes, image: {src: b.png, alt: B, credit: C}}"
            + " | Advice: b.png weighs 501 kB."
            + " (More than 500 kB keep readers waiting: make it smaller.)",
      })
  void editorIsToldWhatToLookAt(int title, String head, String told) throws IOException {
    Draft draft =
        Draft.in(folder)
            .with("templates/release.ftlh", "${content.title}")
            .weighing("content/releases/a.png", 500_000)
            .weighing("content/releases/b.png", 500_501)
            .with(
                RELEASE,
                "---",
                "title: " + "é".repeat(title),
                "date: 2025-01-01",
                head.replaceAll("^\\{|\\}$", "").replace("Yes, image", "Yes\nimage"),
                "---",
                "Words.");
    assertEquals(List.of(told), facts(draft.everything()));
  }

  @Test
  void linkToAnAddressOfTheSiteAtWhichNothingStandsIsTold() throws IOException {
    Draft draft =
        Draft.in(folder)
            .with("templates/release.ftlh", "${content.title}")
            .with("assets/a.pdf", "A")
            .with("content/pages/about.md", "---", "title: About", "aliases: [/we/]", "---", "We.")
            .with(
                RELEASE,
                "---",
                "title: A",
                "date: 2025-01-01",
                "summary: Yes",
                "---",
                "[a](/about/) [b](/about) [c](/about/?x#y) [d](/a.pdf) [e](/we/) [f](/we) [g](/)"
                    + " [h](/sitemap.xml) [i](//choir.example/x) [j](/news/2025/%61/).",
                "",
                "[k](/abuot/) [l](/abuot/) [m](/b.pdf) [n](/sitemap.html).");
    assertEquals(
        List.of(
            "Warning: A link leads to no page of this site. (/abuot/)",
            "Warning: A link leads to no page of this site. (/b.pdf)",
            "Warning: A link leads to no page of this site. (/sitemap.html)"),
        facts(draft.everything()));
  }

  @ParameterizedTest
  @CsvSource({"160, false", "161, true"})
  void summaryThatSearchResultsMayCutIsTold(int length, boolean isTold) throws IOException {
    Draft draft =
        Draft.in(folder)
            .with(
                RELEASE,
                "---",
                "title: A",
                "date: 2025-01-01",
                "summary: " + "a".repeat(length),
                "---");
    assertEquals(
        isTold
            ? List.of(
                "Advice: The summary is longer than 160 characters."
                    + " (It has 161: search results may cut it.)")
            : List.of("Checks: nothing to mend"),
        facts(draft.everything()));
  }

  @Test
  void problemsOfThePageComeFirstAndThoseOfOthersAreLeftOut() throws IOException {
    Draft draft =
        Draft.in(folder)
            .with(RELEASE, "---", "title: A", "date: 2025-01-01", "---")
            .with("content/releases/b.md", "---", "titel: B", "date: 2025-01-01", "---")
            .with("templates/release.ftlh", "${content.nothing}");
    assertEquals(
        List.of(
            "Error: The template uses a value that this page does not have."
                + " (Write (content.nothing)! for nothing instead, or test it with"
                + " <#if content.nothing??>. The page is /news/2025/a/, from content/releases/a.md.)",
            "Advice: There is no summary. (Search results and shared cards would show it.)"),
        facts(draft.everything()));
  }
}
