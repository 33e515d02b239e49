package press.galley.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every verb that works on a newsroom. */
final class SiteOptions {

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "The newsroom's folder. Without it: the folder you are in.")
  private Optional<Path> site = Optional.empty();

  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      description = {
        "Work as if it were this date or time. Without it: now.",
        "2026-12-01, \"2026-12-01T09:00 Europe/London\" or 2026-12-01T09:00:00Z."
      })
  private Optional<String> at = Optional.empty();

  Newsroom newsroom(Surroundings surroundings) {
    return Newsroom.at(surroundings.folder().resolve(site.orElse(Path.of(""))).normalize());
  }

  /** The newsroom's folder as the user named it. */
  Optional<String> named() {
    return site.map(Path::toString);
  }

  /** T. Here, and nowhere else, the clock is read: to the second. */
  Instant at(Newsroom newsroom, Surroundings surroundings) {
    return at.map(text -> AtReader.read(text, newsroom.zone()))
        .orElseGet(() -> surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS));
  }

  /** T, where one was typed. */
  Optional<Instant> typed(Newsroom newsroom) {
    return at.map(text -> AtReader.read(text, newsroom.zone()));
  }

  /** T as it was typed, where it has not come yet. */
  Optional<String> ahead(Newsroom newsroom, Surroundings surroundings) {
    Instant now = surroundings.clock().instant();
    return at.filter(text -> AtReader.read(text, newsroom.zone()).isAfter(now));
  }
}
