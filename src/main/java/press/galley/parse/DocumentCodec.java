package press.galley.parse;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import press.galley.cache.DamagedException;
import press.galley.cache.Decoder;
import press.galley.cache.Encoder;
import press.galley.cache.ParsedDocuments.Texts;
import press.galley.parse.Value.Mapping;
import press.galley.site.ContentType;

/** Encodes documents for the cache. Thread-safe. */
public final class DocumentCodec {

  private DocumentCodec() {}

  /** Writes a document, with the HTML of its text or without. */
  public static void write(Document document, Texts texts, Encoder to) {
    ValueCodec values = new ValueCodec(document.path());
    to.text(document.id()).text(document.language()).text(document.type().name());
    values.write(document.fields(), to);
    values.writeMoments(document.moments(), to);
    BodyCodec.write(document.body(), texts, to);
  }

  /**
   * Reads a document.
   *
   * @param path its file
   * @param type the content type of a name
   * @param again parses its file again, when its text is shown and was left out
   * @throws DamagedException where the type does not exist, or what follows is no document
   */
  public static Document read(
      Decoder from,
      String path,
      Function<String, Optional<ContentType>> type,
      Supplier<Body> again) {
    ValueCodec values = new ValueCodec(path);
    String id = from.text();
    String language = from.text();
    String name = from.text();
    ContentType named =
        type.apply(name).orElseThrow(() -> new DamagedException("the type " + name));
    if (!(values.read(from) instanceof Mapping fields)) {
      throw new DamagedException("a head that is no mapping");
    }
    return new Document(
        id,
        language,
        named,
        path,
        fields,
        values.readMoments(from),
        BodyCodec.read(from, path, again));
  }
}
