package press.galley.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What each program made of one newsroom, side by side.
 *
 * @param corpus the newsroom
 * @param table a row a program
 * @param missing a line for each that made too few pages
 */
record SameWork(Corpus corpus, Table table, List<String> missing) {

  /** Copies its lines. */
  SameWork {
    missing = List.copyOf(missing);
  }

  /** Looks at the outputs of a heat. */
  static SameWork of(Corpus corpus, Track track, Results results) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> missing = new ArrayList<>(results.notes());
    for (Result result : results.all()) {
      Entry entry = result.entry();
      if (entry.edit() == Edit.NONE && result.trouble().isEmpty()) {
        Made.Pages pages = Made.Pages.in(track.output(entry));
        rows.add(row(entry, pages, Made.all(track.output(entry))));
        if (pages.releases() != corpus.releases() || pages.members() != corpus.members()) {
          missing.add(
              "%s: %s of %s releases, %s of %s members."
                  .formatted(
                      entry.name(),
                      Figures.count(pages.releases()),
                      Figures.count(corpus.releases()),
                      Figures.count(pages.members()),
                      Figures.count(corpus.members())));
        }
      }
    }
    return new SameWork(corpus, new Table(head(corpus), rows), missing);
  }

  private static List<String> head(Corpus corpus) {
    return List.of(
        Figures.count(corpus.releases()) + " releases",
        "releases",
        "members",
        "tags",
        "lists",
        "HTML MB",
        "text MB",
        "all MB");
  }

  private static List<String> row(Entry entry, Made.Pages pages, Made all) {
    return List.of(
        entry.name(),
        Figures.count(pages.releases()),
        Figures.count(pages.members()),
        Figures.count(pages.tags()),
        Figures.count(pages.others()),
        Figures.megabytes(pages.bytes()),
        Figures.megabytes(pages.text()),
        Figures.megabytes(all.bytes()));
  }
}
