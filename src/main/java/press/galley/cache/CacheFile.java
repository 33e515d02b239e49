package press.galley.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file that holds a cache: a line that says what it is, the seal of the rest, and the rest.
 * Readings that pages share stand in it once.
 */
public final class CacheFile {

  private static final byte[] HEAD = "galley-cache 2\n".getBytes(StandardCharsets.US_ASCII);
  private static final int SEAL = 8;

  private final Path file;

  /** A file that need not exist. */
  public CacheFile(Path file) {
    this.file = file;
  }

  /** Puts a cache in the place of the one that was there. */
  public void write(Cache cache) throws IOException {
    Encoder body = new Encoder();
    body.fixed(cache.program()).fixed(cache.ground()).fixed(cache.begun());
    body.number(cache.templates().size());
    cache.templates().forEach((name, print) -> body.text(name).fixed(print));
    body.number(cache.documents().size());
    cache.documents().forEach((path, document) -> document.write(body.text(path)));
    writePages(cache.pages(), body);
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
    byte[] bytes = Files.readAllBytes(file);
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
    return new Cache(program, ground, begun, templates, documents, readPages(from));
  }

  private static void writePages(Map<String, PageRecord> pages, Encoder to) {
    TextLists lists = new TextLists();
    Map<Reading, Integer> shared = new HashMap<>();
    Encoder readings = new Encoder();
    Encoder records = new Encoder();
    pages.forEach(
        (path, page) -> {
          records
              .text(path)
              .text(page.digest())
              .text(page.template())
              .number(lists.index(page.templates()));
          records.number(page.own().size());
          page.own().forEach(reading -> reading.write(records, lists));
          records.number(page.shared().size());
          for (Reading reading : page.shared()) {
            if (shared.putIfAbsent(reading, shared.size()) == null) {
              reading.write(readings, lists);
            }
            records.number(shared.get(reading));
          }
        });
    lists.write(to);
    to.number(shared.size()).append(readings);
    to.number(pages.size()).append(records);
  }

  private static Map<String, PageRecord> readPages(Decoder from) {
    List<List<String>> lists = TextLists.read(from);
    List<Reading> shared = from.list(each -> Reading.read(each, lists));
    int count = from.room();
    Map<String, PageRecord> pages = new LinkedHashMap<>(count * 2);
    for (int left = count; left > 0; left--) {
      pages.put(
          from.text(),
          new PageRecord(
              from.text(),
              from.text(),
              from.one(lists),
              from.list(each -> Reading.read(each, lists)),
              from.list(each -> each.one(shared))));
    }
    return pages;
  }
}
