package press.galley.parse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import press.galley.cache.DamagedException;
import press.galley.cache.Decoder;
import press.galley.cache.Encoder;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;
import press.galley.site.Moment;
import press.galley.site.Place;

/** Encodes front matter, with its places and instants, for the cache. For one document. */
final class ValueCodec {

  private static final int SCALAR = 0;
  private static final int SEQUENCE = 1;
  private static final int MAPPING = 2;

  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final List<Moment.Precision> PRECISIONS = List.of(Moment.Precision.values());

  private final String file;
  private final List<Scalar> scalars = new ArrayList<>();

  /** Of a document in this file, where all its places are. */
  ValueCodec(String file) {
    this.file = file;
  }

  void write(Value value, Encoder to) {
    if (value instanceof Scalar scalar) {
      scalars.add(scalar);
      to.number(SCALAR).text(scalar.text()).number(KINDS.indexOf(scalar.kind()));
    } else if (value instanceof Sequence sequence) {
      to.number(SEQUENCE).number(sequence.items().size());
      sequence.items().forEach(item -> write(item, to));
    } else if (value instanceof Mapping mapping) {
      to.number(MAPPING).number(mapping.entries().size());
      for (Entry entry : mapping.entries().values()) {
        Keys.write(entry.key(), to);
        write(entry.keyPlace(), to);
        write(entry.value(), to);
      }
    }
    write(value.place(), to);
  }

  Value read(Decoder from) {
    int kind = from.count();
    if (kind == SCALAR) {
      String text = from.text();
      Scalar scalar = new Scalar(text, from.one(KINDS), place(from));
      scalars.add(scalar);
      return scalar;
    }
    if (kind == SEQUENCE) {
      return new Sequence(from.list(this::read), place(from));
    }
    if (kind != MAPPING) {
      throw new DamagedException("a value of kind " + kind);
    }
    List<Entry> entries = from.list(each -> new Entry(Keys.read(each), place(each), read(each)));
    return new Mapping(FewEntries.of(entries), place(from));
  }

  /** The instants of the scalars that were written before. */
  void writeMoments(Map<Scalar, Moment> moments, Encoder to) {
    List<Integer> with = new ArrayList<>();
    for (int i = 0; i < scalars.size(); i++) {
      if (moments.containsKey(scalars.get(i))) {
        with.add(i);
      }
    }
    to.number(with.size());
    for (int index : with) {
      Moment moment = Objects.requireNonNull(moments.get(scalars.get(index)));
      Instant instant = moment.instant();
      to.number(index).number(instant.getEpochSecond()).number(instant.getNano());
      to.text(moment.zone().getId()).number(PRECISIONS.indexOf(moment.precision()));
    }
  }

  Map<Scalar, Moment> readMoments(Decoder from) {
    Map<Scalar, Moment> moments = new HashMap<>();
    for (int left = from.room(); left > 0; left--) {
      Scalar scalar = from.one(scalars);
      Instant instant = Instant.ofEpochSecond(from.number(), from.number());
      moments.put(scalar, new Moment(instant, zone(from.text()), from.one(PRECISIONS)));
    }
    return moments;
  }

  private static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      throw new DamagedException("the zone " + id);
    }
  }

  void write(Place place, Encoder to) {
    to.number(place.line()).number(place.column());
  }

  Place place(Decoder from) {
    return new Place(file, from.count(), from.count());
  }
}
