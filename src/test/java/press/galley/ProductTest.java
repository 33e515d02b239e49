package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs Galley in a Java of its own, without the libraries that are there for stock JBake alone. */
class ProductTest {

  private static final List<String> FOR_STOCK_JBAKE_ALONE =
      List.of("orientdb-core", "snakeyaml-1", "pebble-");

  @TempDir Path folder;

  @Test
  void stockSiteBakesWithoutJBakesDatabaseAndYaml() throws IOException, InterruptedException {
    Tree.copy(Path.of("src/test/resources/parity/everything"), folder);
    String all = System.getProperty("java.class.path");
    String product =
        Arrays.stream(all.split(File.pathSeparator))
            .filter(library -> FOR_STOCK_JBAKE_ALONE.stream().noneMatch(library::contains))
            .collect(Collectors.joining(File.pathSeparator));
    assertNotEquals(all, product);
    Path console = folder.resolve("console.txt");
    Process galley =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                product,
                Galley.class.getName(),
                "bake",
                "--jbake",
                "--site",
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(console.toFile())
            .start();
    assertEquals(0, galley.waitFor(), Files.readString(console));
    assertEquals(36, Tree.read(folder.resolve("target/site")).size());
  }
}
