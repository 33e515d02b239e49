package press.galley.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.site.Digest;

class CorpusTest {

  @TempDir Path folder;

  @Test
  void eachRaceHasTheTextsOfTheLastOne() throws IOException {
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    for (Dialect dialect : Dialect.values()) {
      Path site = folder.resolve(dialect.folder());
      new Corpus(40).write(dialect, Path.of("bench/sites"), site);
      for (String file : files(site)) {
        if (file.endsWith(".md")) {
          texts.writeBytes((dialect.folder() + "/" + file + "\n").getBytes(StandardCharsets.UTF_8));
          texts.writeBytes(Files.readAllBytes(site.resolve(file)));
        }
      }
    }
    // Another digest means another newsroom: results of before can't be compared with it.
    assertEquals(
        "016f3391cff1dee3e48712be44ae9af1f50a3ced12bd8dbc61bc047d3385aa43",
        Digest.of(texts.toByteArray()).hex());
  }

  @Test
  void textIsTheSameInEveryDialect() {
    Release release = new Corpus(40).release(3);
    for (Dialect dialect : Dialect.values()) {
      String text = release.text(dialect);
      assertEquals(
          "\n\n" + release.body(), text.substring(text.length() - release.body().length() - 2));
    }
  }

  @Test
  void headOfEachDialectIsAsItsGeneratorReadsIt() {
    Release release = new Corpus(40).release(3);
    assertEquals(
        """
        title=Burnout recovery language question doctor compassion
        date=2025-01-31
        type=post
        tags=ethics,education,communication,leadership
        status=published
        summary=In patient cohort keynote of have trial answer pain strong was compassion at across compassion.
        ~~~~~~

        """,
        head(release, Dialect.JBAKE));
    assertEquals(
        """
        ---
        title: "Burnout recovery language question doctor compassion"
        date: 2025-01-31T15:00:00Z
        summary: "In patient cohort keynote of have trial answer pain strong was compassion at across compassion."
        tags: ["ethics", "education", "communication", "leadership"]
        ---

        """,
        head(release, Dialect.HUGO));
    assertEquals(
        """
        ---
        title: "Burnout recovery language question doctor compassion"
        date: 2025-01-31T15:00:00Z
        summary: "In patient cohort keynote of have trial answer pain strong was compassion at across compassion."
        labels: ["ethics", "education", "communication", "leadership"]
        ---

        """,
        head(release, Dialect.ELEVENTY));
  }

  private static String head(Release release, Dialect dialect) {
    String text = release.text(dialect);
    return text.substring(0, text.length() - release.body().length());
  }

  @Test
  void siteHasAReleaseForEachNumberAndAMemberForTwentyOfThem() throws IOException {
    Path site = folder.resolve("site");
    new Corpus(20).write(Dialect.HUGO, Path.of("bench/sites"), site);
    List<String> texts = files(site).stream().filter(file -> file.endsWith(".md")).toList();
    assertEquals(21, texts.size());
    assertEquals("content/members/member-00000.md", texts.get(0));
    assertEquals("content/releases/release-000000.md", texts.get(1));
    assertEquals("content/releases/release-000019.md", texts.get(20));
  }

  @Test
  void editChangesOneWord() {
    Release release = new Corpus(40).middle();
    String rest = release.body().substring(release.body().indexOf(' '));
    assertEquals("Edited2" + rest, Edit.TEXT.after(2, release).body());
    assertEquals(release.title(), Edit.TEXT.after(2, release).title());
    String title = release.title().substring(release.title().indexOf(' '));
    assertEquals("Edited3" + title, Edit.TITLE.after(3, release).title());
    assertEquals(release.body(), Edit.TITLE.after(3, release).body());
  }

  private static List<String> files(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
