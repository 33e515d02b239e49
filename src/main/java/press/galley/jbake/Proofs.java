package press.galley.jbake;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;
import press.galley.parse.Body;
import press.galley.parse.Document;
import press.galley.parse.InstantReader;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.read.Source;
import press.galley.site.ContentType;
import press.galley.site.Moment;
import press.galley.site.Place;
import press.galley.site.Problems;
import press.galley.site.Site;

/**
 * Makes of a JBake document one of Galley's, so that the edition decides who may see it. Its date
 * counts where its status is {@code published-date}; {@code embargo} and {@code expires} hold as in
 * a newsroom. Thread-safe.
 */
final class Proofs {

  private static final List<String> INSTANTS = List.of("embargo", "expires");

  private final Site site;
  private final Problems problems;
  private final InstantReader instants;

  Proofs(Site site, Problems problems) {
    this.site = site;
    this.problems =
        switch (site.rules()) {
          case GALLEY -> problems;
          // JBake knows neither embargo nor expiry: nobody has to read them.
          case JBAKE -> new Problems();
        };
    this.instants = new InstantReader(site.settings().zone());
  }

  Document document(Source source, ReadFile read) {
    DocumentModel model = read.model();
    Map<String, Entry> fields = new LinkedHashMap<>();
    Map<Scalar, Moment> moments = new HashMap<>();
    field("title", String.valueOf(model.getOrDefault("title", "")), read, fields);
    field("status", model.getStatus(), read, fields);
    if (Status.PUBLISHED_DATE.equals(model.getStatus())) {
      instant("date", model.getDate().toInstant(), read, fields, moments);
    }
    for (String key : INSTANTS) {
      Object value = model.get(key);
      if (value instanceof Date date) {
        instant(key, date.toInstant(), read, fields, moments);
      } else if (value != null) {
        Scalar written = field(key, String.valueOf(value), read, fields);
        instants.read(written, problems).ifPresent(moment -> moments.put(written, moment));
      }
    }
    return new Document(
        source.path().substring(site.contentFolder().length() + 1),
        site.settings().language(),
        new ContentType(model.getType(), "", "", Map.of()),
        source.path(),
        new Mapping(fields, Place.of(source.path(), 1)),
        moments,
        Body.EMPTY);
  }

  private void instant(
      String key,
      Instant instant,
      ReadFile read,
      Map<String, Entry> fields,
      Map<Scalar, Moment> moments) {
    Scalar written = field(key, instant.toString(), read, fields);
    moments.put(written, new Moment(instant, site.settings().zone(), Moment.Precision.TIME));
  }

  private static Scalar field(String key, String text, ReadFile read, Map<String, Entry> fields) {
    Place place = read.place(key);
    Scalar written = new Scalar(text, Kind.TEXT, place);
    fields.put(key, new Entry(key, place, written));
    return written;
  }
}
