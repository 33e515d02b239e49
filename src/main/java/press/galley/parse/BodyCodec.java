package press.galley.parse;

import java.util.List;
import java.util.function.Supplier;
import press.galley.cache.Decoder;
import press.galley.cache.Encoder;
import press.galley.cache.Packed;
import press.galley.cache.ParsedDocuments.Texts;
import press.galley.parse.Body.Heading;
import press.galley.site.Place;

/** Encodes what a body points at, its headings, and of its HTML at least the fingerprint. */
final class BodyCodec {

  private static final List<Texts> TEXTS = List.of(Texts.values());
  private static final List<Reference.Kind> KINDS = List.of(Reference.Kind.values());

  private BodyCodec() {}

  static void write(Body body, Texts texts, Encoder to) {
    to.fixed(body.fingerprint()).number(TEXTS.indexOf(texts));
    if (texts == Texts.NOTED) {
      body.packed().copyTo(to);
    }
    to.number(body.references().size());
    for (Reference reference : body.references()) {
      Place place = reference.place();
      to.number(KINDS.indexOf(reference.kind())).text(reference.target());
      to.number(place.line()).number(place.column());
    }
    to.number(body.headings().size());
    body.headings()
        .forEach(heading -> to.number(heading.level()).text(heading.id()).text(heading.text()));
  }

  static Body read(Decoder from, String path, Supplier<Body> again) {
    long print = from.fixed();
    Chunks chunks =
        from.one(TEXTS) == Texts.NOTED
            ? Chunks.packed(Packed.read(from), print)
            : Chunks.again(() -> again.get().chunks(), print);
    List<Reference> references = from.list(each -> reference(each, path));
    return new Body(
        chunks, references, from.list(each -> new Heading(each.count(), each.text(), each.text())));
  }

  private static Reference reference(Decoder from, String path) {
    return new Reference(from.one(KINDS), from.text(), new Place(path, from.count(), from.count()));
  }
}
