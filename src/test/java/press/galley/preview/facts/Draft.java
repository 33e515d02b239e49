package press.galley.preview.facts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.galley.Impression;
import press.galley.OpenSite;
import press.galley.Sight;
import press.galley.Sight.Scope;
import press.galley.SupersededException;
import press.galley.layout.Page;
import press.galley.parse.Document;
import press.galley.site.Workers;

/** A newsroom that a test writes file by file, with the templates of the small fixture. */
final class Draft {

  private static final Path FIXTURE = Path.of("src/test/resources/fixtures/small/site");
  private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

  private final Path root;

  private Draft(Path root) {
    this.root = root;
  }

  /** One without texts. */
  static Draft in(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(FIXTURE)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path path = FIXTURE.relativize(file);
        if (!path.startsWith("content")) {
          Files.createDirectories(root.resolve(path.toString()).getParent());
          Files.copy(file, root.resolve(path.toString()));
        }
      }
    }
    Files.createDirectories(root.resolve("content"));
    return new Draft(root);
  }

  /** Writes a file. */
  Draft with(String path, String... lines) throws IOException {
    return with(path, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of so many bytes. */
  Draft weighing(String path, int bytes) throws IOException {
    return with(path, new byte[bytes]);
  }

  private Draft with(String path, byte[] content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return this;
  }

  /** As writers see it. */
  Impression everything() {
    return impression(Scope.EVERYTHING);
  }

  /** As readers see it. */
  Impression asReadersSee() {
    return impression(Scope.READERS);
  }

  private Impression impression(Scope scope) {
    try {
      // An impression makes files as long as it is there: the threads go with the process.
      return new OpenSite(root, Workers.of(1))
          .impression(new Sight(scope, AT), Optional.empty(), () -> false);
    } catch (SupersededException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The document of a file. */
  static Document document(String path, Impression impression) {
    return impression.documents().stream()
        .filter(document -> document.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  /** The page at an address. */
  static Page page(String url, Impression impression) {
    return impression.pages().stream()
        .filter(page -> page.url().equals(url))
        .findFirst()
        .orElseThrow();
  }

  /** Facts a line each: {@code name: value (note) -> url}. */
  static List<String> lines(List<Fact> facts) {
    return facts.stream()
        .map(
            fact ->
                fact.name()
                    + ": "
                    + fact.value()
                    + (fact.note().isEmpty() ? "" : " (" + fact.note() + ")")
                    + fact.url().map(url -> " -> " + url).orElse(""))
        .toList();
  }
}
