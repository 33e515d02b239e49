package press.galley.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import press.galley.read.Source;

/** A file of the baked site: its path under the output folder, with {@code /}, and its bytes. */
public sealed interface Output {

  /** Where it is written, under the output folder. */
  String file();

  /** Its bytes, all at once: a copied file may be too large for that. */
  byte[] bytes() throws IOException;

  /** A file that was made. Outputs are told apart by their place, never by their bytes. */
  @SuppressWarnings("ArrayRecordComponent")
  record Made(String file, byte[] content) implements Output {
    @Override
    public byte[] bytes() {
      return content;
    }
  }

  /** A file that is copied as it is. */
  record Copied(String file, Source source) implements Output {
    @Override
    public byte[] bytes() throws IOException {
      return source.bytes();
    }
  }

  /** A file that stands in the output as the last bake made it, and stays. */
  record Kept(String file, Path standing) implements Output {
    @Override
    public byte[] bytes() throws IOException {
      return Files.readAllBytes(standing);
    }
  }

  /** A file that was made and lies where it waits for the others, or stands there already. */
  record Placed(String file, Path folder) implements Output {
    @Override
    public byte[] bytes() throws IOException {
      return Files.readAllBytes(folder.resolve(file));
    }
  }
}
