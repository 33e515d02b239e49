package press.galley.parse;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import press.galley.cache.DocumentRecord;
import press.galley.cache.Encoded;
import press.galley.cache.Encoder;
import press.galley.cache.ParsedDocuments;
import press.galley.read.Source;
import press.galley.read.Stamp;
import press.galley.read.Unreadable;
import press.galley.site.Digest;
import press.galley.site.Once;
import press.galley.site.Problems;

/**
 * Parses a file only if neither this process has done so before nor one that has left notes of it.
 * Thread-safe.
 *
 * @param noted what was left, and what is to be left
 * @param before what this process has parsed
 * @param types the content types that a note may name
 * @param markups which texts Galley renders itself: of others no note is made
 * @param whole parses a file with its text
 * @param heads reads its head alone
 */
record KnownDocuments(
    ParsedDocuments noted,
    AlreadyParsed before,
    ContentTypes types,
    Markups markups,
    Fresh whole,
    Heads heads) {

  /** Parses a file of which nothing is known. */
  interface Fresh {
    /** The document, or nothing and what is wrong with it. */
    Optional<Document> parse(Source source, byte[] bytes, Problems problems);
  }

  /** Parses the head of a file of which nothing is known. */
  interface Heads {
    /** The document, or nothing and what is wrong with its head. */
    Optional<Document> read(Source source, Problems problems) throws IOException;
  }

  /** The document of a file with its text; what was parsed for it is noted. */
  Optional<Document> parsed(Source source, Problems problems) {
    boolean isOwn = markups.isOwn(source.extension());
    Optional<Document> same = isOwn ? before.of(source) : Optional.empty();
    return same.isPresent() ? same : of(source, isOwn, problems);
  }

  /** The same without its text, where nothing is known of it yet: of that no note is made. */
  Optional<Document> head(Source source, Problems problems) {
    try {
      Optional<Document> known = unchanged(source, problems);
      if (known.isEmpty()) {
        known = same(source, () -> digest(source), problems);
      }
      return known.isPresent() ? known : heads.read(source, problems);
    } catch (IOException e) {
      problems.add(Unreadable.of(source.path(), e));
      return Optional.empty();
    }
  }

  private Optional<Document> of(Source source, boolean isNoted, Problems problems) {
    String path = source.path();
    Stamp stamp = source.stamp();
    try {
      Optional<Document> known = unchanged(source, problems);
      if (known.isPresent()) {
        return known;
      }
      byte[] bytes = source.written();
      Supplier<String> digest = new Once<>(() -> digest(bytes));
      known = same(source, digest, problems);
      if (known.isPresent()) {
        return known;
      }
      Optional<Document> parsed = whole.parse(source, bytes, problems);
      if (isNoted) {
        parsed.ifPresent(one -> noted.add(path, stamp, digest.get(), () -> encoded(one)));
      }
      return parsed;
    } catch (IOException e) {
      problems.add(Unreadable.of(path, e));
      return Optional.empty();
    }
  }

  private Optional<Document> unchanged(Source source, Problems problems) {
    return decoded(noted.unchanged(source.path(), source.stamp()), source, problems);
  }

  private Optional<Document> same(Source source, Supplier<String> digest, Problems problems) {
    return decoded(noted.same(source.path(), source.stamp(), digest), source, problems);
  }

  /** Of a file that can't be read it is no digest at all: who reads it says why. */
  private static String digest(Source source) {
    try {
      return digest(source.written());
    } catch (IOException e) {
      return "";
    }
  }

  private static String digest(byte[] bytes) {
    return Digest.of(bytes).hex();
  }

  private Encoded encoded(Document document) {
    Encoder to = new Encoder();
    DocumentCodec.write(document, noted.texts(), to);
    return Encoded.of(to);
  }

  private Optional<Document> decoded(
      Optional<DocumentRecord> record, Source source, Problems problems) {
    return ParsedDocuments.decoded(
        record,
        known ->
            DocumentCodec.read(
                known.parsed().decoder(),
                source.path(),
                types::named,
                () -> bodyAgain(source, known.digest(), problems)));
  }

  /** The text of a document that has been parsed before, from the same bytes. */
  private Body bodyAgain(Source source, String digest, Problems problems) {
    return source
        .again(digest, KnownDocuments::digest, problems)
        .flatMap(bytes -> whole.parse(source, bytes, problems))
        .map(Document::body)
        .orElse(Body.EMPTY);
  }
}
