package press.galley.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The file that holds a cache: a line that says what it is, the seal of the rest, and the rest.
 * Readings that pages share stand in it once.
 */
public final class CacheFile {

  private static final byte[] HEAD = "galley-cache 3\n".getBytes(StandardCharsets.US_ASCII);
  private static final int SEAL = 8;

  private final Path file;

  /** A file that need not exist. */
  public CacheFile(Path file) {
    this.file = file;
  }

  /** Puts a cache in the place of the one that was there. */
  public void write(Cache cache) throws IOException {
    Encoder body = new Encoder(room(cache));
    body.fixed(cache.program()).fixed(cache.ground()).fixed(cache.begun());
    body.number(cache.templates().size());
    cache.templates().forEach((name, print) -> body.text(name).fixed(print));
    body.number(cache.documents().size());
    cache.documents().forEach((path, document) -> document.write(body.text(path)));
    cache.pages().write(body);
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    byte[] seal = new Encoder().fixed(body.seal()).bytes();
    try (var out = Files.newOutputStream(draft)) {
      out.write(HEAD);
      out.write(seal);
      body.writeTo(out);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * The cache in the file; nothing where there is none.
   *
   * @throws DamagedException where the file does not hold what this class writes
   */
  public Optional<Cache> read() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    byte[] bytes = bytes();
    int begin = HEAD.length + SEAL;
    if (bytes.length < begin || !Arrays.equals(HEAD, Arrays.copyOf(bytes, HEAD.length))) {
      throw new DamagedException("another form");
    }
    long seal = new Decoder(bytes, HEAD.length, begin).fixed();
    if (seal != Seal.of(bytes, begin, bytes.length)) {
      throw new DamagedException("other bytes than were written");
    }
    return Optional.of(read(new Decoder(bytes, begin, bytes.length)));
  }

  /** Piece by piece: Java fetches as much memory beside the heap as it is asked to read at once. */
  private byte[] bytes() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = new byte[Math.toIntExact(Files.size(file))];
      int size = 0;
      int more;
      do {
        more = in.read(bytes, size, Math.min(Encoder.PIECE, bytes.length - size));
        size += Math.max(more, 0);
      } while (more > 0);
      return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }
  }

  /** About how many bytes a cache takes, and seldom fewer. */
  private static int room(Cache cache) {
    int room = 1 << 16;
    for (DocumentRecord document : cache.documents().values()) {
      room += document.room();
    }
    return room + cache.pages().room();
  }

  private static Cache read(Decoder from) {
    long program = from.fixed();
    long ground = from.fixed();
    long begun = from.fixed();
    Map<String, Long> templates = new LinkedHashMap<>();
    for (int left = from.room(); left > 0; left--) {
      templates.put(from.text(), from.fixed());
    }
    int count = from.room();
    Map<String, DocumentRecord> documents = new LinkedHashMap<>(count * 2);
    for (int left = count; left > 0; left--) {
      documents.put(from.text(), DocumentRecord.read(from));
    }
    return new Cache(program, ground, begun, templates, documents, PageRecords.read(from));
  }
}
