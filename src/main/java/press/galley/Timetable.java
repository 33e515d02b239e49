package press.galley;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.galley.edit.Agenda;
import press.galley.edit.Edition;
import press.galley.edit.Standings;
import press.galley.edit.Visibility;
import press.galley.parse.Document;
import press.galley.site.Site;

/**
 * When which text of a site may be seen. It is worked out once, over all texts, and then asked for
 * one of them: an impression made ahead has that of the one before, since its texts differ in words
 * alone. Thread-safe.
 */
public final class Timetable {

  private final List<Document> documents;
  private final Map<String, Document> shown = new LinkedHashMap<>();
  private final Site site;
  private Optional<Known<Standings>> standings = Optional.empty();
  private Optional<Known<Agenda>> agenda = Optional.empty();

  /**
   * Something worked out.
   *
   * @param since for which T
   */
  private record Known<V>(Instant since, V value) {}

  /** Of a text with a mistake the page is as it was without it, and so is what is said of it. */
  Timetable(List<Document> documents, Edition edition, Site site) {
    this.documents = documents;
    this.site = site;
    documents.forEach(text -> shown.put(text.path(), text));
    edition.documents().forEach(text -> shown.put(text.path(), text));
  }

  /** Works out what will be asked for at T, so that nobody waits for it then. */
  public void workOut(Instant t) {
    standings(t);
    after(t);
  }

  /** What is decided of a text at T; nothing where there is none of this path. */
  public Optional<Visibility> at(Instant t, String path) {
    return Optional.ofNullable(shown.get(path)).map(text -> standings(t).of(text, t));
  }

  private synchronized Standings standings(Instant t) {
    Standings known =
        standings
            .filter(one -> isUnderTheSameRule(one.since(), t))
            .map(Known::value)
            .orElseGet(() -> Standings.at(t, List.copyOf(shown.values()), site));
    standings = Optional.of(new Known<>(t, known));
    return known;
  }

  /** All that will change after T. */
  public synchronized Agenda after(Instant t) {
    Known<Agenda> known =
        agenda
            .filter(one -> isSame(one, t))
            .orElseGet(() -> new Known<>(t, Agenda.after(t, documents, site)));
    agenda = Optional.of(known);
    return known.value();
  }

  private boolean isSame(Known<Agenda> known, Instant t) {
    return !t.isBefore(known.since())
        && known.value().next().filter(next -> !next.isAfter(t)).isEmpty()
        && isUnderTheSameRule(known.since(), t);
  }

  private boolean isUnderTheSameRule(Instant one, Instant other) {
    return site.freeze().isInForce(one) == site.freeze().isInForce(other);
  }
}
