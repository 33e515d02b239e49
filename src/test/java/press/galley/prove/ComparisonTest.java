package press.galley.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.BakeOrder;
import press.galley.BakeOrder.CacheUse;
import press.galley.Progress;
import press.galley.Proof;
import press.galley.Pull;
import press.galley.site.Rules;
import press.galley.site.Workers;

/** What differs without the withheld sources is told, with whose doing it is. */
class ComparisonTest {

  private static final Path SOURCE = Path.of("src/test/resources/fixtures/small/site");
  private static final String SECRET = "content/releases/2025/embargoed.md";

  @TempDir Path temporary;

  private final Workers workers = Workers.of(1);

  @AfterEach
  void threadsEnd() {
    workers.close();
  }

  @Test
  void fileThatDependsOnAWithheldTextIsTold() throws IOException {
    Path site = copy("site");
    Path other = copy("other");
    Files.writeString(other.resolve("templates/error404.ftlh"), "<p>\nSoon: more");
    Files.writeString(site.resolve("templates/error404.ftlh"), "<p>\nSoon: a prize");
    Files.writeString(site.resolve("assets/more.txt"), "More.\n");
    Proof whole = pull(site).whole();
    // As a template would that could reach a withheld text: with it, it says something else.
    Comparison comparison =
        new Comparison(
            whole,
            Withheld.of(whole),
            redaction ->
                redaction.paths().contains(SECRET)
                    ? pull(other).whole()
                    : pull(site).without(redaction, whole));
    assertEquals(
        List.of(
            "404.html:2:7 From here it is another without it: “a prize”; "
                + SECRET
                + "; The template error404.ftlh made it.",
            "more.txt:0:0 The file is there only with it.; "
                + SECRET
                + "; Galley made it, without a template."),
        comparison.differences().stream()
            .map(
                f ->
                    f.file()
                        + ":"
                        + f.line()
                        + ":"
                        + f.column()
                        + " "
                        + f.what()
                        + "; "
                        + f.of()
                        + "; "
                        + f.way())
            .toList());
  }

  @Test
  void fileThatIsAnotherInEveryBakeIsNobodysDoing() throws IOException {
    Path site = copy("site");
    Proof whole = pull(site).whole();
    int[] bakes = {0};
    // As a template would that prints the clock.
    Comparison comparison =
        new Comparison(
            whole,
            Withheld.of(whole),
            redaction -> {
              bakes[0]++;
              try {
                Files.writeString(site.resolve("templates/error404.ftlh"), "<p>" + bakes[0]);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return pull(site).without(redaction, whole);
            });
    Finding found = comparison.differences().get(0);
    assertEquals("404.html", found.file());
    assertEquals("", found.of());
    assertEquals(
        "From here it is another in every bake, with nothing left out",
        found.what().substring(0, found.what().indexOf(':')));
    assertEquals(
        "The template error404.ftlh made it. It prints the clock, or something by chance: take"
            + " that out.",
        found.way());
    assertEquals(2, bakes[0]);
  }

  @Test
  void soundSiteHasNoDifference() throws IOException {
    Path site = copy("site");
    Proof whole = pull(site).whole();
    assertEquals(
        List.of(),
        new Comparison(whole, Withheld.of(whole), gone -> pull(site).without(gone, whole))
            .differences());
  }

  private Pull pull(Path site) {
    return new Pull(
        new BakeOrder(
            site,
            Optional.empty(),
            Instant.parse("2026-01-01T00:00:00Z"),
            CacheUse.IGNORE,
            Rules.GALLEY),
        Progress.NONE,
        workers);
  }

  private Path copy(String name) throws IOException {
    Path to = temporary.resolve(name);
    try (Stream<Path> all = Files.walk(SOURCE)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(SOURCE.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return to;
  }
}
