package press.galley;

import java.util.Optional;
import java.util.function.UnaryOperator;
import press.galley.cache.Cache;
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
  static Shift looking(
      Site site, Redaction redaction, Workers workers, Progress progress, Problems problems) {
    Sources sources = redaction.of(SourceReader.read(site, problems));
    LastBake none = LastBake.of(Cache.EMPTY, Ground.of(site, sources, 0), Optional.empty());
    return new Shift(site, sources, redaction, none, page -> page, workers, progress, problems);
  }

  /** The house that the site is set in. */
  House house() {
    return switch (site.settings().layout()) {
      case NEWSROOM -> new NewsroomHouse(this);
      case JBAKE -> new JBakeHouse(this);
    };
  }
}
