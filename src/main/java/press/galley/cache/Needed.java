package press.galley.cache;

import java.util.BitSet;
import java.util.Collection;

/**
 * Which shared values the records of pages need.
 *
 * @param lists the indexes of lists of names
 * @param shared the indexes of readings
 */
record Needed(BitSet lists, BitSet shared) {

  /** What these pages need, looked up without making their records. */
  static Needed by(Collection<Encoded> pages, Table<Reading> readings) {
    Needed needed = new Needed(new BitSet(), new BitSet(readings.size()));
    pages.forEach(page -> needed.addPage(page.decoder()));
    needed.shared.stream().forEach(index -> needed.addReading(readings.bytes(index).decoder()));
    return needed;
  }

  /** In the order in which {@link PageRecords} writes a page. */
  private void addPage(Decoder from) {
    from.pass();
    from.pass();
    lists.set(from.count());
    for (int own = from.count(); own > 0; own--) {
      addReading(from);
    }
    for (int left = from.count(); left > 0; left--) {
      shared.set(from.count());
    }
  }

  private void addReading(Decoder from) {
    from.pass();
    lists.set(from.count());
    from.fixed();
  }

  int count() {
    return lists.cardinality() + shared.cardinality();
  }
}
