package press.galley;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** JBake itself, as its command line runs it, with its database in memory. */
final class StockJBake {

  private StockJBake() {}

  /** Bakes a site and returns what JBake has to complain of. */
  static List<String> bake(Path site, Path output) {
    Locale machine = Locale.getDefault();
    try {
      Oven oven =
          new Oven(
              new JBakeConfigurationFactory()
                  .createDefaultJbakeConfiguration(site.toFile(), output.toFile(), false));
      oven.bake();
      return oven.getErrors().stream().map(Throwable::toString).toList();
    } finally {
      // JBake makes the locale of its settings the machine's.
      Locale.setDefault(machine);
    }
  }
}
