package press.galley.preview.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.Impression;
import press.galley.layout.Page;
import press.galley.parse.Document;

class ListFactsTest {

  @TempDir private Path folder;
  private Draft draft;

  @BeforeEach
  void begin() throws IOException {
    draft = Draft.in(folder);
  }

  private static List<String> facts(String path, Impression impression) {
    return Draft.lines(ListFacts.of(Draft.document(path, impression), impression));
  }

  private void release(String name, String date, String... head) throws IOException {
    draft.with(
        "content/releases/" + name + ".md",
        "---",
        "title: " + name,
        "date: " + date,
        String.join("\n", head),
        "---",
        "Words.");
  }

  @Test
  void releaseStandsInNewsArchivesTagsPagesAndFeeds() throws IOException {
    draft.with("content/members/quay.md", "---", "title: Quay", "country: FR", "---", "Sings.");
    for (int day = 10; day < 20; day++) {
      release("r" + day, "2025-05-" + day);
    }
    release("first", "2025-05-01", "tags: [Halls]", "members: [members/quay]");
    assertEquals(
        List.of(
            "List: News, page 6 (/news/page/6/) -> /news/page/6/",
            "List: News from 2025, page 6 (/news/2025/page/6/) -> /news/2025/page/6/",
            "List: News from May 2025, page 6 (/news/2025/05/page/6/) -> /news/2025/05/page/6/",
            "List: Topic: Halls (/tags/halls/) -> /tags/halls/",
            "Page: Quay (/members/quay/) -> /members/quay/",
            "Feed: Harbour Choirs (RSS, Atom, JSON Feed) -> /feed.xml",
            "Feed: Halls (RSS, Atom, JSON Feed) -> /tags/halls/feed.xml",
            "Feed: Quay (RSS, Atom, JSON Feed) -> /members/quay/feed.xml"),
        facts("content/releases/first.md", draft.everything()));
  }

  @Test
  void textThatReadersCannotSeeStandsNowhereForThem() throws IOException {
    release("first", "2025-05-01", "status: draft");
    assertEquals(List.of("Lists: none"), facts("content/releases/first.md", draft.asReadersSee()));
  }

  /** What is told is what the models of all pages hold, whatever the layout does with its lists. */
  @Test
  void everyListThatHoldsADocumentIsTold() throws IOException {
    for (int i = 0; i < 48; i++) {
      String relations = i % 2 == 0 ? "members: [members/m0]" : "people: [people/p0, people/p1]";
      release(
          "r" + i,
          "2025-0" + (1 + i % 4) + "-0" + (1 + i % 9),
          relations,
          "tags: [t" + i % 3 + "]");
    }
    release("r1.fr", "2025-02-02", "members: [members/m0]");
    for (int i = 0; i < 63; i++) {
      draft.with("content/members/m" + i + ".md", "---", "title: M" + i, "country: FR", "---");
    }
    draft.with("content/members/m1.fr.md", "---", "title: M1", "country: FR", "---");
    for (int i = 0; i < 3; i++) {
      draft.with(
          "content/people/p" + i + ".md", "---", "title: P" + i, "member: members/m0", "---");
      draft.with(
          "content/events/e" + i + ".md",
          "---",
          "title: E" + i,
          "starts: 202" + (5 + i) + "-03-03",
          "speakers: [people/p1]",
          "---");
    }
    Impression impression = draft.everything();
    Set<String> told = new TreeSet<>();
    for (Document document : impression.documents()) {
      ListFacts.of(document, impression).stream()
          .filter(fact -> !fact.name().equals("Feed"))
          .flatMap(fact -> fact.url().stream())
          .forEach(url -> told.add(url + " " + document.id() + " " + document.language()));
    }
    Set<String> held = new TreeSet<>();
    for (Page page : impression.pages()) {
      if (!page.template().matches("(release|page|microsite).*")) {
        shown((Map<?, ?>) page.model())
            .forEach(
                view -> held.add(page.url() + " " + view.get("id") + " " + view.get("language")));
      }
    }
    Set<String> untold = new TreeSet<>(held);
    untold.removeAll(told);
    told.removeAll(held);
    assertEquals(List.of(Set.of(), Set.of(), 597), List.of(untold, told, held.size()));
  }

  private static Stream<Map<?, ?>> shown(Map<?, ?> model) {
    Stream<Object> lists =
        Stream.of(
                "lead", "latest", "members", "nextEvent", "lastEvent", "upcoming", "past", "people")
            .flatMap(name -> Stream.ofNullable(model.get(name)));
    Stream<Object> items =
        Stream.ofNullable(model.get("list")).map(list -> ((Map<?, ?>) list).get("items"));
    Stream<Object> content =
        Stream.of("releases", "people", "events")
            .flatMap(
                name ->
                    Stream.ofNullable(model.get("content"))
                        .flatMap(view -> Stream.ofNullable(((Map<?, ?>) view).get(name))));
    return Stream.of(lists, items, content)
        .flatMap(part -> part)
        .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part))
        .map(view -> (Map<?, ?>) view);
  }
}
