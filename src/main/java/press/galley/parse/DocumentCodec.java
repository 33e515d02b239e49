package press.galley.parse;

import java.util.function.Function;
import press.galley.cache.DamagedException;
import press.galley.cache.Decoder;
import press.galley.cache.Encoder;
import press.galley.parse.Value.Mapping;
import press.galley.site.ContentType;

/** Encodes a document but for its text, for the cache. Thread-safe. */
public final class DocumentCodec {

  private DocumentCodec() {}

  /** Writes a document. */
  public static void write(Document document, Encoder to) {
    ValueCodec values = new ValueCodec(document.path());
    to.text(document.id()).text(document.language()).text(document.type().name());
    values.write(document.fields(), to);
    values.writeMoments(document.moments(), to);
  }

  /**
   * Reads a document.
   *
   * @param path its file
   * @param type the content type of a name
   * @param body its text
   */
  public static Document read(
      Decoder from, String path, Function<String, ContentType> type, Body body) {
    ValueCodec values = new ValueCodec(path);
    String id = from.text();
    String language = from.text();
    ContentType named = type.apply(from.text());
    if (!(values.read(from) instanceof Mapping fields)) {
      throw new DamagedException("a head that is no mapping");
    }
    return new Document(id, language, named, path, fields, values.readMoments(from), body);
  }
}
