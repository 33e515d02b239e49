package press.galley.parse;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.galley.cache.Decoder;
import press.galley.cache.Encoder;
import press.galley.cache.Fingerprint;
import press.galley.cache.Packed;
import press.galley.site.Once;

/**
 * The HTML of a body, cut at its references: as it was parsed in this bake, or to be parsed again
 * when a page shows it. A page or two show it, and all texts of a site are most of what it has to
 * hold: so it is packed. Thread-safe.
 */
final class Chunks implements Fingerprint.Printed {

  private final Supplier<Packed> packed;
  private final long print;

  private Chunks(Supplier<Packed> packed, long print) {
    this.packed = packed;
    this.print = print;
  }

  static Chunks of(List<String> chunks) {
    Packed packed = packed(chunks);
    return new Chunks(() -> packed, new Fingerprint().addValue(chunks).value());
  }

  /** Chunks that have been packed, and their fingerprint. */
  static Chunks packed(Packed packed, long print) {
    return new Chunks(() -> packed, print);
  }

  /** Chunks that can be made again, and the fingerprint that they had. */
  static Chunks again(Supplier<List<String>> maker, long print) {
    return new Chunks(new Once<>(() -> packed(maker.get())), print);
  }

  private static Packed packed(List<String> chunks) {
    Encoder to = new Encoder().number(chunks.size());
    chunks.forEach(to::text);
    return Packed.of(to);
  }

  /** As they are held. */
  Packed packed() {
    return packed.get();
  }

  /** Unpacked at each call. */
  List<String> list() {
    return List.copyOf(packed.get().decoder().list(Decoder::text));
  }

  @Override
  public long fingerprint() {
    return print;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Chunks chunks && list().equals(chunks.list());
  }

  @Override
  public int hashCode() {
    return list().hashCode();
  }

  @Override
  public String toString() {
    return list().toString();
  }
}
