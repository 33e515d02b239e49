package press.galley.cache;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import press.galley.read.Stamp;

/** The documents that the last bake parsed, and those that this one has seen. Thread-safe. */
public final class ParsedDocuments {

  /** Whether the HTML of texts is noted, or made from their files again. */
  public enum Texts {
    /** So that it can be had whatever becomes of the file. */
    NOTED,
    /** In as few bytes as can be. */
    LEFT_OUT
  }

  private final Cache last;
  private final Texts texts;
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();

  /** A file of this bake, and what became of it, to be encoded when the next bake is to know. */
  private record Seen(Stamp stamp, String digest, Supplier<Encoded> parsed) {
    DocumentRecord record() {
      return new DocumentRecord(stamp, digest, parsed.get());
    }
  }

  /**
   * Those of a cache, and none seen yet.
   *
   * @param texts what is to be noted of those that are parsed now
   */
  public ParsedDocuments(Cache last, Texts texts) {
    this.last = last;
    this.texts = texts;
  }

  /** What is to be noted of texts. */
  public Texts texts() {
    return texts;
  }

  /** What became of a file that, by its stamp, has not changed. */
  public Optional<DocumentRecord> unchanged(String path, Stamp now) {
    DocumentRecord record = last.documents().get(path);
    if (record == null || !last.isUnchanged(record, now)) {
      return Optional.empty();
    }
    add(path, now, record.digest(), record::parsed);
    return Optional.of(record);
  }

  /**
   * What became of a file that, by the digest of its bytes, has not changed.
   *
   * @param digest is asked for only where something is known of the file
   */
  public Optional<DocumentRecord> same(String path, Stamp now, Supplier<String> digest) {
    DocumentRecord record = last.documents().get(path);
    if (record == null || !record.digest().equals(digest.get())) {
      return Optional.empty();
    }
    add(path, now, record.digest(), record::parsed);
    return Optional.of(record);
  }

  /** What a parser makes of a record; nothing where it can't be read, so that it is parsed anew. */
  public static <A> Optional<A> decoded(
      Optional<DocumentRecord> record, Function<DocumentRecord, A> parser) {
    try {
      return record.map(parser);
    } catch (DamagedException e) {
      return Optional.empty();
    }
  }

  /**
   * A file was parsed.
   *
   * @param parsed encodes what became of it
   */
  public void add(String path, Stamp stamp, String digest, Supplier<Encoded> parsed) {
    seen.put(path, new Seen(stamp, digest, parsed));
  }

  /**
   * What the next bake may know of the documents.
   *
   * @param shown the paths of the documents that may be noted
   * @param doubtful the paths of files that have problems, which are to be told again
   */
  public SortedMap<String, DocumentRecord> records(Set<String> shown, Set<String> doubtful) {
    SortedMap<String, DocumentRecord> records = new TreeMap<>();
    seen.forEach(
        (path, document) -> {
          if (shown.contains(path) && !doubtful.contains(path)) {
            records.put(path, document.record());
          }
        });
    return records;
  }
}
