package press.galley.preview.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small site on the disk. */
record SiteFolder(Path path) {

  static SiteFolder in(Path folder) throws IOException {
    SiteFolder site = new SiteFolder(folder.resolve("site"));
    site.write("content/releases/x.md", "one");
    site.write("templates/page.ftlh", "one");
    site.write("jbake.properties", "one");
    return site;
  }

  Set<Path> roots() {
    return Stream.of("content", "templates", "data", "theme/assets", "jbake.properties")
        .map(path::resolve)
        .collect(Collectors.toSet());
  }

  Path at(String name) {
    return path.resolve(name);
  }

  Path write(String name, String text) throws IOException {
    Files.createDirectories(at(name).getParent());
    return Files.writeString(at(name), text);
  }

  void move(String from, String to) throws IOException {
    Files.move(at(from), at(to), StandardCopyOption.ATOMIC_MOVE);
  }

  void delete(String name) throws IOException {
    Files.delete(at(name));
  }

  void deleteAll(String folder) throws IOException {
    try (Stream<Path> all = Files.walk(at(folder))) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  /** What is told until a last save is told, without it. */
  Set<Path> toldBefore(String last, Heard heard) throws IOException, InterruptedException {
    Path end = write(last, "the end");
    Set<Path> told = heard.until(end);
    told.remove(end);
    return told;
  }
}
