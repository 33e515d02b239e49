package press.galley.parse;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import press.galley.cache.DamagedException;
import press.galley.cache.Decoder;
import press.galley.cache.Encoded;
import press.galley.cache.Encoder;
import press.galley.cache.ParsedDocuments.Texts;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.site.ContentType;
import press.galley.site.Moment;

/** Encodes documents for the cache. Thread-safe. */
public final class DocumentCodec {

  private DocumentCodec() {}

  /** Writes a document, with the HTML of its text or without. */
  public static void write(Document document, Texts texts, Encoder to) {
    ValueCodec values = new ValueCodec(document.path());
    to.text(document.id()).text(document.language()).text(document.type().name());
    values.write(document.fields(), to);
    values.writeMoments(document.moments(), to);
    Encoder body = new Encoder();
    BodyCodec.write(document.body(), texts, body);
    Encoded.of(body).copyTo(to);
  }

  /**
   * Reads a document.
   *
   * @param path its file
   * @param type the content type of a name
   * @param again parses its file again, when its text is shown and was left out or can't be read
   * @throws DamagedException where the type does not exist, or what follows is no head
   */
  public static Document read(
      Decoder from,
      String path,
      Function<String, Optional<ContentType>> type,
      Supplier<Body> again) {
    ValueCodec values = new ValueCodec(path);
    String id = from.text();
    String language = from.text().intern();
    String name = from.text();
    ContentType named =
        type.apply(name).orElseThrow(() -> new DamagedException("the type " + name));
    if (!(values.read(from) instanceof Mapping fields)) {
      throw new DamagedException("a head that is no mapping");
    }
    Map<Scalar, Moment> moments = values.readMoments(from);
    Encoded body = from.part();
    // A list asks for heads alone.
    return new Document(
        id,
        language,
        named,
        path,
        fields,
        moments,
        Body.later(() -> Optional.of(body(body, path, again))));
  }

  private static Body body(Encoded encoded, String path, Supplier<Body> again) {
    try {
      return BodyCodec.read(encoded.decoder(), path, again);
    } catch (DamagedException e) {
      return again.get();
    }
  }
}
