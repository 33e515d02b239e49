package press.galley.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import press.galley.BakeOrder;
import press.galley.BakeOrder.CacheUse;
import press.galley.Progress;
import press.galley.site.Rules;

/**
 * {@code galley warm DIR}: makes the starter in a folder and bakes it, so that the launcher can
 * keep the classes that this needs in its archive. For the launcher, not for people.
 */
@Command(name = "warm", hidden = true)
final class WarmVerb implements Callable<Integer> {

  private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

  private final Surroundings surroundings;

  @Parameters(paramLabel = "DIR")
  private Path folder = Path.of("");

  WarmVerb(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path site = surroundings.folder().resolve(folder);
    Starter.load().writeTo(site);
    surroundings
        .oven()
        .bake(
            new BakeOrder(site, Optional.empty(), AT, CacheUse.IGNORE, Rules.GALLEY),
            Progress.NONE);
    return 0;
  }
}
