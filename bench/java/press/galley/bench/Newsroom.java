package press.galley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The texts of a corpus as a newsroom of Galley's own: this project's templates and settings,
 * members that releases name, and every fiftieth release under embargo.
 *
 * @param project the folder of this project
 * @param corpus the texts
 */
public record Newsroom(Path project, Corpus corpus) {

  /** A moment that no measurement sees. */
  private static final LocalDateTime EMBARGO = LocalDateTime.of(2099, 1, 1, 9, 0);

  private static final int HELD = 50;

  /** The codes of {@link Words#COUNTRIES}, in the same order (ISO 3166-1). */
  private static final List<String> CODES =
      List.of("AU BE BR CA EE FR DE HU IN IE JP MX NG SG SI CH GB".split(" ", -1));

  /** Where a release is written. */
  public static Path file(Path site, Release release) {
    return site.resolve(
        "content/releases/" + release.date().getYear() + "/" + release.slug() + ".md");
  }

  /** The address of a release's page. */
  public static String address(Release release) {
    return "/news/" + release.date().getYear() + "/" + release.slug() + "/";
  }

  /** Writes it into a folder that does not exist yet. */
  public void write(Path site) throws IOException {
    for (String folder : List.of("templates", "assets", "data")) {
      Folders.copy(project.resolve(folder), site.resolve(folder));
    }
    Files.copy(project.resolve("jbake.properties"), site.resolve("jbake.properties"));
    put(
        site.resolve("content/pages/about.md"),
        "---\ntitle: About\n---\n\nA newsroom to measure with.\n");
    for (int i = 0; i < corpus.members(); i++) {
      Member member = corpus.member(i);
      put(site.resolve("content/members/" + member.slug() + ".md"), text(member));
    }
    for (int i = 0; i < corpus.releases(); i++) {
      Release release = corpus.release(i);
      put(file(site, release), text(release));
    }
  }

  /** The whole file of a release of the corpus, whatever was edited in it. */
  public String text(Release release) {
    int number = Integer.parseInt(release.slug().replaceAll("\\D", ""));
    return """
    ---
    title: "%s"
    date: %s
    %ssummary: "%s"
    tags: [%s]
    %scontacts: [press]
    boilerplate: [network]
    ---

    %s"""
        .formatted(
            release.title(),
            release.date().toLocalDate(),
            number % HELD == HELD / 2 ? "embargo: " + EMBARGO.plusHours(number) + "Z\n" : "",
            release.summary(),
            release.tags().stream().map(tag -> '"' + tag + '"').collect(Collectors.joining(", ")),
            corpus.members() == 0 ? "" : member(number % corpus.members()),
            release.body());
  }

  private static String member(int number) {
    return String.format(Locale.ROOT, "members: [members/member-%05d]\n", number);
  }

  private static String text(Member member) {
    return "---\ntitle: \"%s\"\ncountry: %s\n---\n\n%s"
        .formatted(
            member.name(), CODES.get(Words.COUNTRIES.indexOf(member.country())), member.body());
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
