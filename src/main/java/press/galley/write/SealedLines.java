package press.galley.write;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.galley.site.Digest;
import press.galley.site.RunningDigest;

/** A file of lines whose last one is the digest of all the others, so that damage shows. */
final class SealedLines {

  private static final String SEAL = "sha256 ";

  private SealedLines() {}

  /** Writes lines and their seal. */
  static void write(Path file, Stream<String> lines) throws IOException {
    RunningDigest digest = new RunningDigest();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
        byte[] line = (each.next() + '\n').getBytes(StandardCharsets.UTF_8);
        digest.add(line);
        out.write(line);
      }
      out.write((SEAL + digest.digest().hex() + '\n').getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The lines without their seal; nothing where there is no file or it is damaged. */
  static Optional<List<String>> read(Path file) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    int end = lastLine(bytes);
    RunningDigest digest = new RunningDigest();
    digest.add(bytes, 0, end);
    if (!sealed(bytes, end).equals(Optional.of(digest.digest()))) {
      return Optional.empty();
    }
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new ByteArrayInputStream(bytes, 0, end), StandardCharsets.UTF_8))) {
      return Optional.of(reader.lines().toList());
    }
  }

  /** The digest that the last line says, if it says one. */
  private static Optional<Digest> sealed(byte[] bytes, int from) {
    String line = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    return line.startsWith(SEAL)
        ? Optional.of(new Digest(line.substring(SEAL.length()).strip()))
        : Optional.empty();
  }

  /** Where the last line begins, whether a line break ends it or not. */
  private static int lastLine(byte[] bytes) {
    int start = Math.max(0, bytes.length - 1);
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }
}
