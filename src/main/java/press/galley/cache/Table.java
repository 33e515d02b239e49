package press.galley.cache;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Values that many places name by their index: as bytes, of which only what is asked for is read.
 * Immutable and thread-safe.
 */
final class Table<A> {

  private static final Encoded NOTHING = Encoded.of(new Encoder());

  private final List<Encoded> values;
  private final Function<Decoder, A> reader;
  private final AtomicReferenceArray<A> known;

  private Table(List<Encoded> values, Function<Decoder, A> reader) {
    this.values = values;
    this.reader = reader;
    this.known = new AtomicReferenceArray<>(values.size());
  }

  static <A> Table<A> empty() {
    return new Table<>(
        List.of(),
        from -> {
          throw new DamagedException("a value of an empty table");
        });
  }

  static <A> Table<A> read(Decoder from, Function<Decoder, A> reader) {
    return new Table<>(from.list(Decoder::part), reader);
  }

  void write(Encoder to) {
    to.number(values.size());
    values.forEach(value -> value.copyTo(to));
  }

  int size() {
    return values.size();
  }

  /** The value whose index stands next. */
  A one(Decoder from) {
    int index = from.count();
    if (index >= values.size()) {
      throw new DamagedException("the index " + index + " of " + values.size());
    }
    A value = known.get(index);
    if (value == null) {
      value = reader.apply(values.get(index).decoder());
      known.set(index, value);
    }
    return value;
  }

  /** The bytes of a value. */
  Encoded bytes(int index) {
    return values.get(index);
  }

  /** The same table in which nothing stands for the values that nobody needs. */
  Table<A> with(BitSet needed) {
    List<Encoded> left = new ArrayList<>(values);
    for (int i = needed.nextClearBit(0); i < left.size(); i = needed.nextClearBit(i + 1)) {
      left.set(i, NOTHING);
    }
    return new Table<>(Collections.unmodifiableList(left), reader);
  }

  /** A table that begins with this one and goes on. Not thread-safe. */
  static final class Growing<A> {

    private final List<Encoded> values;
    private final Map<A, Integer> added = new HashMap<>();

    Growing(Table<A> begin) {
      this.values = new ArrayList<>(begin.values);
    }

    /** The index of a value, a new one for one that was not added before. */
    int index(A value, Function<A, Encoder> writer) {
      Integer known = added.get(value);
      if (known != null) {
        return known;
      }
      int index = values.size();
      values.add(Encoded.of(writer.apply(value)));
      added.put(value, index);
      return index;
    }

    Table<A> table(Function<Decoder, A> reader) {
      return new Table<>(Collections.unmodifiableList(values), reader);
    }
  }
}
