package press.galley.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The file that remembers from bake to bake which words have been published: a line that says what
 * it is, the seal of the rest, and the rest. Only its owner may read it.
 */
public final class LedgerFile {

  private static final byte[] HEAD = "galley-ledger 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int SEAL = 8;

  private final Path file;

  /** A file that need not exist. */
  public LedgerFile(Path file) {
    this.file = file;
  }

  /** Puts what was published, by the paths of its documents, in the place of what was there. */
  public void write(SortedMap<String, PublishedWords> published) throws IOException {
    Encoder body = new Encoder();
    body.number(published.size());
    published.forEach((path, words) -> words.write(body.text(path)));
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    create(draft);
    byte[] seal = new Encoder().fixed(body.seal()).bytes();
    try (var out = Files.newOutputStream(draft)) {
      out.write(HEAD);
      out.write(seal);
      body.writeTo(out);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void create(Path draft) throws IOException {
    if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          draft,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(draft);
    }
  }

  /**
   * What was published, by the paths of its documents; nothing where there is no file.
   *
   * @throws DamagedException where the file does not hold what this class writes
   */
  public SortedMap<String, PublishedWords> read() throws IOException {
    SortedMap<String, PublishedWords> published = new TreeMap<>();
    if (!Files.exists(file)) {
      return published;
    }
    byte[] bytes = Files.readAllBytes(file);
    int begin = HEAD.length + SEAL;
    if (bytes.length < begin || !Arrays.equals(HEAD, Arrays.copyOf(bytes, HEAD.length))) {
      throw new DamagedException("another form");
    }
    long seal = new Decoder(bytes, HEAD.length, begin).fixed();
    if (seal != Seal.of(bytes, begin, bytes.length)) {
      throw new DamagedException("other bytes than were written");
    }
    Decoder from = new Decoder(bytes, begin, bytes.length);
    for (int left = from.room(); left > 0; left--) {
      published.put(from.text(), PublishedWords.read(from));
    }
    return published;
  }
}
