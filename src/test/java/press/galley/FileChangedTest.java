package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Rules;
import press.galley.site.Workers;

/** A text that is made again only when its page is must be the text that passed the edition. */
class FileChangedTest {

  @TempDir Path root;

  private BakeReport bake(Progress progress) {
    BakeOrder order =
        new BakeOrder(
            root,
            Optional.of(root.resolve("target/site")),
            Instant.parse("2026-01-01T00:00:00Z"),
            BakeOrder.CacheUse.USE,
            Rules.GALLEY);
    try (Workers workers = Workers.of(1)) {
      return Bake.run(order, progress, workers);
    }
  }

  @Test
  void textThatIsSavedDuringABakeDoesNotComeOut() {
    TinySite site =
        new TinySite(root)
            .stock()
            .post("content/ant.md", "status=published")
            .post("content/bee.md", "status=published");
    bake(Progress.NONE);
    site.with("templates/post.ftl", "<h1>${content.title}</h1>${content.body}");
    Progress saving =
        (step, done, total) -> {
          // The pages stand in the order of their dates and files: either may be the first.
          for (String name : List.of("ant", "bee")) {
            site.post("content/" + name + ".md", "status=published", "embargo=2030-01-01");
          }
        };
    var before = site.files();
    BakeReport report = bake(saving);
    assertEquals(
        List.of(ProblemCode.FILE_CHANGED), report.problems().stream().map(Problem::code).toList());
    assertEquals(before, site.files());
  }
}
