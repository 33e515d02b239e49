package press.galley.parse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.galley.cache.Decoder;
import press.galley.cache.Encoder;

/**
 * The keys of heads. All documents have the same few: each is one text, and known by its number.
 */
final class Keys {

  /** Those of Galley’s own content types that are used most; all others are written out. */
  private static final List<String> USUAL =
      List.of(
          // In its place a key follows that is written out.
          "",
          "title",
          "date",
          "type",
          "status",
          "embargo",
          "expires",
          "updated",
          "tags",
          "summary",
          "slug",
          "lang",
          "image",
          "alt",
          "caption",
          "credit",
          "file",
          "internal",
          "contacts",
          "name",
          "email",
          "phone",
          "role",
          "links",
          "label",
          "url",
          "boilerplate",
          "dateline",
          "city",
          "country",
          "quotes",
          "text",
          "attribution",
          "related",
          "members",
          "member",
          "people",
          "events",
          "event",
          "translationOf",
          "corrections",
          "withdrawn",
          "at",
          "note",
          "starts",
          "ends",
          "zone",
          "location",
          "website",
          "joined");

  private static final Map<String, Integer> NUMBERS =
      IntStream.range(0, USUAL.size())
          .boxed()
          .collect(Collectors.toUnmodifiableMap(USUAL::get, number -> number));

  private Keys() {}

  /** A key as all documents have it. */
  static String one(String key) {
    Integer number = NUMBERS.get(key);
    return number == null ? key.intern() : USUAL.get(number);
  }

  /** Writes a key. */
  static void write(String key, Encoder to) {
    int number = NUMBERS.getOrDefault(key, 0);
    to.number(number);
    if (number == 0) {
      to.text(key);
    }
  }

  /** Reads a key. */
  static String read(Decoder from) {
    String usual = from.one(USUAL);
    return usual.isEmpty() ? from.text() : usual;
  }
}
