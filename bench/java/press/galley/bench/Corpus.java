package press.galley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A newsroom of so many releases, and a member for twenty of them: the same bytes each time.
 *
 * @param releases how many
 */
public record Corpus(int releases) {

  /** The newest release's date; the others go back ten years from it. */
  static final LocalDateTime NEWEST = LocalDateTime.of(2025, 11, 1, 9, 0);

  /** Ten years. */
  static final int HOURS = 87_600;

  private static final long SEED = 20_251_113;
  private static final long MEMBERS = 1L << 32;

  /** How many members. */
  public int members() {
    return releases / 20;
  }

  /** The release of this number, from 0, the newest. */
  public Release release(int number) {
    return Release.of(number, releases, new Prose(SEED + number));
  }

  Member member(int number) {
    return Member.of(number, new Prose(SEED + MEMBERS + number));
  }

  /** The release in the middle: the one that is edited. */
  public Release middle() {
    return release(releases / 2);
  }

  /** Where a release is written in a site. */
  public static Path file(Path site, Dialect dialect, Release release) {
    return site.resolve(dialect.content() + "releases/" + release.slug() + ".md");
  }

  /**
   * Writes the newsroom for a generator.
   *
   * @param templates the folder that holds one of templates for each dialect
   * @param site the folder to write; it must not exist
   */
  public void write(Dialect dialect, Path templates, Path site) throws IOException {
    Folders.copy(templates.resolve(dialect.folder()), site);
    Path members = site.resolve(dialect.content() + "members");
    Files.createDirectories(site.resolve(dialect.content() + "releases"));
    Files.createDirectories(members);
    for (int i = 0; i < releases; i++) {
      Release release = release(i);
      Files.writeString(file(site, dialect, release), release.text(dialect));
    }
    for (int i = 0; i < members(); i++) {
      Member member = member(i);
      Files.writeString(members.resolve(member.slug() + ".md"), member.text(dialect));
    }
  }
}
