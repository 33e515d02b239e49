package press.galley;

import java.util.function.UnaryOperator;
import press.galley.layout.Output;
import press.galley.read.Redaction;
import press.galley.read.SourceReader;
import press.galley.read.Sources;
import press.galley.site.Problems;
import press.galley.site.Site;
import press.galley.site.Workers;

/**
 * What one bake works with.
 *
 * @param site the site
 * @param sources its files
 * @param redaction what it does without: those files are not among the sources
 * @param last what the last bake left of it
 * @param place takes a page as soon as it is made, and gives what stands for it
 * @param workers the threads
 * @param progress who is told
 * @param problems where to say what is wrong
 */
record Shift(
    Site site,
    Sources sources,
    Redaction redaction,
    LastBake last,
    UnaryOperator<Output> place,
    Workers workers,
    Progress progress,
    Problems problems) {

  /** Work that writes nothing, and for which no other bake has left anything. */
  static Shift looking(Site site, Workers workers, Problems problems) {
    Sources sources = SourceReader.read(site, workers, problems);
    LastBake none = LastBake.inMemory(Ground.of(site, sources, 0));
    return new Shift(
        site, sources, Redaction.NONE, none, page -> page, workers, Progress.NONE, problems);
  }

  /** The same work once more with other files: what is wrong is said anew. */
  Shift with(Sources others) {
    return new Shift(
        site,
        others,
        redaction,
        LastBake.inMemory(last.ground()),
        place,
        workers,
        progress,
        new Problems());
  }

  /** The house that the site is set in. */
  House house() {
    return switch (site.settings().layout()) {
      case NEWSROOM -> new NewsroomHouse(this);
      case JBAKE -> new JBakeHouse(this);
    };
  }
}
