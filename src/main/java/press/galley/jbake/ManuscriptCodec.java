package press.galley.jbake;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jbake.model.DocumentModel;
import press.galley.cache.Decoder;
import press.galley.cache.Encoded;
import press.galley.cache.Encoder;
import press.galley.cache.ParsedDocuments.Texts;
import press.galley.parse.Body;
import press.galley.parse.DocumentCodec;
import press.galley.site.ContentType;

/** Encodes manuscripts for the cache. Thread-safe. */
final class ManuscriptCodec {

  private ManuscriptCodec() {}

  /** The manuscript, or nothing where it holds values that can't be read back as they were. */
  static Optional<Encoded> encoded(Manuscript manuscript) {
    Encoder to = new Encoder();
    DocumentCodec.write(manuscript.document(), Texts.LEFT_OUT, to);
    Map<String, Object> values = manuscript.model().raw();
    to.number(values.size());
    for (Map.Entry<String, Object> value : values.entrySet()) {
      to.text(value.getKey());
      if (!ModelCodec.write(value.getValue(), to)) {
        return Optional.empty();
      }
    }
    return Optional.of(Encoded.of(to));
  }

  /**
   * The manuscript again.
   *
   * @param path its file
   * @param text makes its text when somebody reads it
   */
  static Manuscript decoded(Encoded encoded, String path, Supplier<String> text) {
    Decoder from = encoded.decoder();
    DocumentModel model = new DocumentModel();
    var document =
        DocumentCodec.read(
            from,
            path,
            name -> Optional.of(new ContentType(name, "", "", Map.of())),
            () -> Body.EMPTY);
    for (int left = from.room(); left > 0; left--) {
      String key = from.text();
      model.put(key, ModelCodec.read(from, text));
    }
    return new Manuscript(document, SiteDocument.of(model, path));
  }
}
