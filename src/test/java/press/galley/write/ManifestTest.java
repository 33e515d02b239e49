package press.galley.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.site.Digest;

/** What a bake remembers of the last one. */
class ManifestTest {

  private static final Digest DIGEST = Digest.of(new byte[0]);
  private static final Manifest TWO =
      new Manifest(
          new TreeMap<>(
              Map.of(
                  "a file.html", new Manifest.Written(DIGEST, 5_000_000_000L, 1_700_000_000_000L),
                  "Łódź/index.html", new Manifest.Written(DIGEST, 0, -1))));

  @TempDir Path temporary;

  @Test
  void manifestIsLinesAndTheirDigest() throws IOException {
    TWO.write(file());
    String lines =
        """
        galley-manifest 1
        HEX 5000000000 1700000000000 a file.html
        HEX 0 -1 Łódź/index.html
        """
            .replace("HEX", DIGEST.hex());
    String seal = "sha256 " + Digest.of(lines.getBytes(StandardCharsets.UTF_8)).hex() + "\n";
    assertEquals(lines + seal, Files.readString(file()));
    assertEquals(TWO, Manifest.read(file()));
  }

  @Test
  void noneIsEmpty() throws IOException {
    assertEquals(Manifest.empty(), Manifest.read(file()));
  }

  /** Cut off anywhere, it is not believed; the line break at its end may be missing. */
  @Test
  void truncatedOneIsEmpty() throws IOException {
    TWO.write(file());
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length < whole.length - 1; length++) {
      Files.write(file(), Arrays.copyOf(whole, length));
      assertEquals(Manifest.empty(), Manifest.read(file()), "length " + length);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"galley-manifest 1", "5000000000", " -1", "a file", "sha256", "Łódź"})
  void damagedOneIsEmpty(String damage) throws IOException {
    TWO.write(file());
    Files.writeString(file(), Files.readString(file()).replace(damage, damage + "0"));
    assertEquals(Manifest.empty(), Manifest.read(file()));
  }

  private Path file() {
    return temporary.resolve("manifest");
  }
}
