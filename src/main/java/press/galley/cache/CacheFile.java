package press.galley.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The file that holds a cache. Readings that pages share stand in it once. */
public final class CacheFile {

  private final SealedFile file;

  /** A file that need not exist. */
  public CacheFile(Path file) {
    this.file = new SealedFile(file, "galley-cache 5");
  }

  /** Puts a cache in the place of the one that was there. */
  public void write(Cache cache) throws IOException {
    file.write(to -> write(cache, to));
  }

  private static void write(Cache cache, Encoder body) {
    body.fixed(cache.program()).fixed(cache.ground()).fixed(cache.begun());
    body.number(cache.templates().size());
    cache.templates().forEach((name, print) -> body.text(name).fixed(print));
    body.number(cache.documents().size());
    cache.documents().forEach((path, document) -> document.write(body.text(path)));
    cache.pages().write(body);
  }

  /**
   * The cache in the file; nothing where there is none.
   *
   * @throws DamagedException where the file does not hold what this class writes
   */
  public Optional<Cache> read() throws IOException {
    return file.read().map(CacheFile::read);
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
