package press.galley.parse;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.galley.cache.Fingerprint;

/**
 * The HTML of a body, cut at its references: as it was parsed in this bake, or to be parsed again
 * when a page shows it. Thread-safe.
 */
final class Chunks implements Fingerprint.Printed {

  private final Supplier<List<String>> maker;
  private volatile @Nullable List<String> list;
  private volatile @Nullable Long print;

  private Chunks(Supplier<List<String>> maker, @Nullable List<String> list, @Nullable Long print) {
    this.maker = maker;
    this.list = list;
    this.print = print;
  }

  static Chunks of(List<String> chunks) {
    List<String> copy = List.copyOf(chunks);
    return new Chunks(() -> copy, copy, null);
  }

  /** Chunks that can be made again, and the fingerprint that they had. */
  static Chunks again(Supplier<List<String>> maker, long print) {
    return new Chunks(maker, null, print);
  }

  List<String> list() {
    List<String> made = list;
    if (made == null) {
      made = List.copyOf(maker.get());
      list = made;
    }
    return made;
  }

  @Override
  public long fingerprint() {
    Long known = print;
    if (known == null) {
      known = new Fingerprint().addValue(list()).value();
      print = known;
    }
    return known;
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
