package press.galley.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.galley.parse.Document;
import press.galley.site.Freeze;
import press.galley.site.Site;

/**
 * All that will change after T without anybody writing a word, and what will not come by itself.
 * Since it names what is withheld, nothing that makes a file of the website may have it.
 *
 * @param turns the changes by their instants, the next one first
 * @param held the documents that wait for a writer, not for an hour, by their paths
 */
public record Agenda(List<Turn> turns, List<Held> held) {

  /** Copies its lists. */
  public Agenda {
    turns = List.copyOf(turns);
    held = List.copyOf(held);
  }

  /** What changes at one instant, in the order of the documents' paths. */
  public record Turn(Instant at, List<Change> changes) {
    /** Copies the changes. */
    public Turn {
      changes = List.copyOf(changes);
    }
  }

  /** What becomes of one document. */
  public record Change(Document document, Kind kind) {}

  /** What may become of a document. */
  public enum Kind {
    /** Its page is there from now on. */
    APPEARS,
    /** Its page goes. */
    GOES,
    /** Only a notice of its withdrawal is left. */
    WITHDRAWN,
    /** The event is past. */
    OVER,
    /** It says more of its own changes. */
    CORRECTED
  }

  /** A document that no hour brings out. */
  public record Held(Document document, Reason reason) {}

  /** Why no hour brings a document out. */
  public enum Reason {
    /** {@code status: draft}. */
    DRAFT,
    /** Its embargo or its date names no instant. */
    EMBARGO,
    /** What it is a part of, or a translation of, is held. */
    OWNER,
    /** A freeze holds it. */
    FREEZE
  }

  /** What comes after T; under a freeze that is what goes. */
  public static Agenda after(Instant t, List<Document> documents, Site site) {
    Freeze freeze = site.freeze();
    Outlook outlook = Outlook.after(t, documents, site);
    Clearance clearance = Clearance.at(t, documents, site);
    List<Turn> turns = turns(t, documents, clearance);
    if (clearance.isFrozen()) {
      return new Agenda(turns, held(outlook, t, Reason.FREEZE));
    }
    return new Agenda(
        turns.stream().filter(turn -> !freeze.isInForce(turn.at())).toList(),
        held(outlook, t, Reason.OWNER));
  }

  private static List<Turn> turns(Instant t, List<Document> documents, Clearance clearance) {
    Map<Instant, List<Change>> turns = new TreeMap<>();
    for (Document document : inOrder(documents)) {
      new Course(document, clearance, t)
          .changes()
          .forEach(
              (at, kind) ->
                  turns
                      .computeIfAbsent(at, instant -> new ArrayList<>())
                      .add(new Change(document, kind)));
    }
    return turns.entrySet().stream().map(turn -> new Turn(turn.getKey(), turn.getValue())).toList();
  }

  /** The next instant at which something changes. */
  public Optional<Instant> next() {
    return turns.stream().map(Turn::at).findFirst();
  }

  private static List<Document> inOrder(List<Document> documents) {
    return documents.stream().sorted((one, other) -> one.path().compareTo(other.path())).toList();
  }

  private static List<Held> held(Outlook outlook, Instant t, Reason otherwise) {
    return inOrder(outlook.awaited()).stream()
        .filter(document -> outlook.standing(document).filter(c -> c.at().isEmpty()).isPresent())
        .map(document -> new Held(document, reason(document, t, otherwise)))
        .toList();
  }

  private static Reason reason(Document document, Instant t, Reason otherwise) {
    Visibility visibility = Visibility.of(document, t);
    if (visibility instanceof Visibility.Draft) {
      return Reason.DRAFT;
    }
    return visibility.waitsForAWriter() ? Reason.EMBARGO : otherwise;
  }
}
