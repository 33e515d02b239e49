package press.galley;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import press.galley.edit.Edition;
import press.galley.edit.Preview;
import press.galley.layout.Page;
import press.galley.parse.Document;
import press.galley.site.Problem;

/** Lays a site out for an {@link Impression}. */
final class Imposition {

  private Imposition() {}

  /**
   * Lays a site out; a house that can't be kept open makes all of its files at once.
   *
   * @param sound documents by their path: one that has errors now is shown as it was then, or where
   *     it was not, and only names in it lead nowhere, as it is
   * @param earlier what was found in pages before and may still be so
   * @param superseded whether nobody wants it any more
   * @throws SupersededException if that is so
   */
  static Impression whole(
      Sight sight,
      Shift shift,
      Map<String, Document> sound,
      List<Problem> earlier,
      BooleanSupplier superseded)
      throws SupersededException {
    return of(sight, shift, false, sound, earlier, superseded);
  }

  /**
   * Lays a site out by the heads of its texts alone: pages are the same, what is wrong with texts
   * is not known.
   */
  static Impression sketch(Sight sight, Shift shift) throws SupersededException {
    return of(sight, shift, true, Map.of(), List.of(), () -> false);
  }

  private static Impression of(
      Sight sight,
      Shift shift,
      boolean isSketch,
      Map<String, Document> sound,
      List<Problem> earlier,
      BooleanSupplier superseded)
      throws SupersededException {
    try (House house = shift.house()) {
      List<Document> documents = isSketch ? house.sketch() : house.parse();
      SupersededException.check(superseded);
      List<Document> shown = completed(documents, sound, shift);
      Edition edition = sight.edition(shown, shift.site());
      SupersededException.check(superseded);
      Pages pages =
          isSketch ? house.sketch(edition) : Pages.of(house.layOut(edition, Preview.NONE));
      SupersededException.check(superseded);
      PressRun press = house.press(edition, pages::all);
      Timetable timetable = new Timetable(documents, edition, shift.site());
      return house.isTied()
          ? new Impression(
              sight,
              shift,
              new LaidOut(
                  isSketch,
                  documents,
                  edition,
                  pages,
                  timetable,
                  new MadePress(press.all(List.copyOf(pages.all()), shift)),
                  Optional.empty()),
              Findings.known())
          : open(
              sight,
              shift,
              new LaidOut(isSketch, documents, edition, pages, timetable, press, house.stopPress()),
              house.tied(pages::all),
              press,
              earlier);
    }
  }

  private static Impression open(
      Sight sight,
      Shift shift,
      LaidOut layout,
      List<Page> tied,
      PressRun press,
      List<Problem> earlier) {
    Set<String> early = tied.stream().map(Page::file).collect(Collectors.toUnmodifiableSet());
    Findings findings =
        layout.isSketch()
            ? Findings.known()
            : Findings.before(
                new Inspection(without(early, layout.pages()), press), shift.problems(), earlier);
    Impression impression = new Impression(sight, shift, layout, findings);
    early.forEach(impression::file);
    return impression;
  }

  private static List<Page> without(Set<String> files, Pages pages) {
    return pages.all().stream().filter(page -> !files.contains(page.file())).toList();
  }

  private static List<Document> completed(
      List<Document> documents, Map<String, Document> before, Shift shift) {
    List<Document> sound = Sound.among(documents, shift.problems());
    if (before.isEmpty() && sound.size() == documents.size()) {
      return documents;
    }
    // A new text that names what is not there is better shown than missed.
    Map<String, Document> shown = Sound.byPath(Sound.legible(documents, shift.problems()));
    Map<String, Document> now = Sound.byPath(sound);
    before.values().stream()
        .filter(document -> !now.containsKey(document.path()))
        .filter(document -> !document.body().isLost())
        .forEach(document -> shown.put(document.path(), document));
    shown.putAll(now);
    return shift.sources().content().stream()
        .flatMap(source -> Optional.ofNullable(shown.get(source.path())).stream())
        .toList();
  }
}
