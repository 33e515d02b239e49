package press.galley.edit;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import press.galley.cache.Fingerprint;
import press.galley.cache.PublishedWords;
import press.galley.parse.Document;
import press.galley.parse.Quotations;
import press.galley.parse.Value.Mapping;
import press.galley.site.Moment;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Workers;

/**
 * Looks for releases whose headline, date or quotations are not those that were published, without
 * a correction that says so. What was published stays remembered until one does, or until the words
 * are what they were.
 */
public final class SilentEdits {

  private final Map<String, PublishedWords> remembered;
  private final Problems problems;

  private SilentEdits(Map<String, PublishedWords> remembered, Problems problems) {
    this.remembered = remembered;
    this.problems = problems;
  }

  /**
   * Warns of every such release of an edition.
   *
   * @param remembered what was published, by the paths of the documents
   * @return what is to be remembered; of what the public may not see nothing is
   */
  public static SortedMap<String, PublishedWords> check(
      Edition edition, Map<String, PublishedWords> remembered, Workers workers, Problems problems) {
    SilentEdits edits = new SilentEdits(remembered, problems);
    List<Document> releases =
        edition.site().settings().languages().stream()
            .flatMap(language -> edition.ofType("release", language).stream())
            .toList();
    List<PublishedWords> words = workers.map(releases, edits::words);
    SortedMap<String, PublishedWords> next = new TreeMap<>();
    for (int i = 0; i < releases.size(); i++) {
      next.put(releases.get(i).path(), edits.next(releases.get(i), words.get(i)));
    }
    return next;
  }

  /** The words of now; quotations are looked for only where the text is another. */
  private PublishedWords words(Document release) {
    PublishedWords before = remembered.get(release.path());
    long body = release.body().fingerprint();
    return new PublishedWords(
        body,
        release.title().strip(),
        release.moment("date").map(SilentEdits::date).orElse(""),
        before != null && before.body() == body
            ? before.quotations()
            : Quotations.of(release.body()),
        release.fields().mappings("corrections").stream().map(SilentEdits::told).toList());
  }

  /** A day is a day in whatever zone the site is. */
  private static String date(Moment moment) {
    return moment.precision() == Moment.Precision.TIME
        ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.local())
        : DateTimeFormatter.ISO_LOCAL_DATE.format(moment.local());
  }

  private static long told(Mapping correction) {
    return Fingerprint.of(
        correction.text("at").orElse("") + " " + correction.text("note").orElse(""));
  }

  private PublishedWords next(Document release, PublishedWords now) {
    PublishedWords before = remembered.get(release.path());
    if (before == null || !before.corrections().containsAll(now.corrections())) {
      return now;
    }
    List<Change> changes = Change.between(before, now);
    changes.forEach(change -> warn(change, release));
    return changes.isEmpty() ? now : before;
  }

  private void warn(Change change, Document release) {
    Place place =
        release.fields().scalars(change.field()).stream()
            .findFirst()
            .map(scalar -> scalar.place())
            .orElseGet(release::place);
    problems.add(
        ProblemCode.SILENT_EDIT,
        place,
        change.what() + ", and no correction says so.",
        change.words(),
        "Say it in “corrections”, with “minor: true” where no reader need know; or put the old"
            + " words back.");
  }

  /**
   * A difference between what was published and what is.
   *
   * @param field the field that it stands in; none for the text
   * @param what has changed, without a full stop
   * @param words the old and the new ones
   */
  private record Change(String field, String what, String words) {

    static List<Change> between(PublishedWords before, PublishedWords now) {
      List<Change> changes = new ArrayList<>();
      if (!before.headline().equals(now.headline())) {
        changes.add(
            new Change(
                "title",
                "The headline is not the one that was published",
                Wording.of(before.headline(), now.headline())));
      }
      if (!before.date().equals(now.date())) {
        changes.add(
            new Change(
                "date",
                "The date is not the one that was published",
                Wording.of(before.date(), now.date())));
      }
      List<String> gone = without(before.quotations(), now.quotations());
      List<String> come = without(now.quotations(), before.quotations());
      for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
        changes.add(
            quotation(i < gone.size() ? gone.get(i) : "", i < come.size() ? come.get(i) : ""));
      }
      return changes;
    }

    private static Change quotation(String old, String now) {
      String what =
          old.isEmpty()
              ? "A quotation has come in since the release was published"
              : now.isEmpty()
                  ? "A quotation that was published is gone"
                  : "A quotation is not as it was published";
      return new Change("", what, Wording.of(old, now));
    }

    /** The items of one list that the other lacks, each as often as it lacks it. */
    private static List<String> without(List<String> list, Collection<String> others) {
      List<String> left = new ArrayList<>(list);
      others.forEach(left::remove);
      return left;
    }
  }
}
