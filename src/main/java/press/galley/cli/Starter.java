package press.galley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a new site.
 *
 * @param files their bytes by their path in the site, with {@code /}
 */
record Starter(Map<String, byte[]> files) {

  private static final String NEWSROOM = "/press/galley/starter/";
  private static final String STOCK = "/press/galley/stock/";
  private static final String HIDDEN = "gitignore";
  private static final String POM = "pom.xml";

  /** Those of a new newsroom. */
  static Starter load() {
    return load(NEWSROOM);
  }

  /** Those of a small stock JBake site. */
  static Starter stock() {
    return load(STOCK);
  }

  /** Reads them from Galley's jar or, in the build, from the folder of its classes. */
  private static Starter load(String root) {
    URL settings = Starter.class.getResource(root + "jbake.properties");
    try {
      URI uri = Objects.requireNonNull(settings, "starter").toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Objects.requireNonNull(Path.of(uri).getParent()));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath(root));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Starter read(Path root) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        files.put(path.equals(HIDDEN) ? "." + path : path, Files.readAllBytes(file));
      }
    }
    files.computeIfPresent(POM, (path, bytes) -> versioned(bytes));
    return new Starter(files);
  }

  private static byte[] versioned(byte[] pom) {
    return new String(pom, StandardCharsets.UTF_8)
        .replace("@galley.version@", Version.number())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Writes them into a folder, which is made where it is missing. */
  void writeTo(Path folder) {
    files.forEach(
        (path, bytes) -> {
          try {
            Path file = folder.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, bytes);
          } catch (IOException e) {
            throw Refusal.problem(
                "“" + folder.resolve(path) + "” can't be written: " + Reason.of(e) + ".",
                "Remove what was made so far, and try again.");
          }
        });
  }
}
