package press.galley.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a program has made.
 *
 * @param files how many files it wrote
 * @param bytes how much is in them
 */
record Made(long files, long bytes) {

  /** What was written under a folder since then. */
  static Made since(FileTime then, Path folder) throws IOException {
    long files = 0;
    long bytes = 0;
    for (Path file : files(folder)) {
      // A copied file may be as old as its source: without an earlier output, all are new.
      if (Files.getLastModifiedTime(file).compareTo(then) >= 0) {
        files++;
        bytes += Files.size(file);
      }
    }
    return new Made(files, bytes);
  }

  /** Everything under a folder. */
  static Made all(Path folder) throws IOException {
    return since(FileTime.fromMillis(0), folder);
  }

  /**
   * The HTML pages of a site.
   *
   * @param releases of releases
   * @param members of members
   * @param tags of tags
   * @param others lists and the rest
   * @param bytes of all
   * @param text the characters of all that are not markup
   */
  record Pages(long releases, long members, long tags, long others, long bytes, long text) {

    static Pages in(Path site) throws IOException {
      Pages pages = new Pages(0, 0, 0, 0, 0, 0);
      for (Path file : files(site)) {
        if (file.toString().endsWith(".html")) {
          String html = Files.readString(file, StandardCharsets.UTF_8);
          pages = pages.with(site.relativize(file).toString().replace('\\', '/'), html);
        }
      }
      return pages;
    }

    private Pages with(String path, String html) {
      boolean release = path.matches(".*release-\\d{6}\\b.*");
      boolean member = path.matches(".*member-\\d{5}\\b.*");
      boolean tag = path.startsWith("tags/");
      return new Pages(
          releases + (release ? 1 : 0),
          members + (member ? 1 : 0),
          tags + (tag ? 1 : 0),
          others + (release || member || tag ? 0 : 1),
          bytes + html.getBytes(StandardCharsets.UTF_8).length,
          text + html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").length());
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
