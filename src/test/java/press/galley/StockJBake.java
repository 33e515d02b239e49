package press.galley;

import com.orientechnologies.orient.core.cache.ORecordCacheSoftRefs;
import com.orientechnologies.orient.core.config.OGlobalConfiguration;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import press.galley.jbake.FreshFlexmark;

/**
 * JBake itself, as its command line runs it, with its database in memory and nothing left to
 * chance.
 */
final class StockJBake {

  /** Kept, since a logger that nobody holds forgets its level. */
  private static final Logger DATABASE = Logger.getLogger("com.orientechnologies");

  private StockJBake() {}

  /** Bakes a site and returns what JBake has to complain of. */
  static List<String> bake(Path site, Path output) {
    prepareDatabase();
    // JBake's command line begins a process for each bake, and the first mail address in a process
    // always gets the same disguise. Here others have been disguised before.
    FreshFlexmark.again();
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

  private static void prepareDatabase() {
    DATABASE.setLevel(Level.SEVERE);
    OGlobalConfiguration.LOG_CONSOLE_LEVEL.setValue("SEVERE");
    // A password that nobody has to guess.
    OGlobalConfiguration.SECURITY_USER_PASSWORD_SALT_ITERATIONS.setValue(1);
    // Documents of one date stand in the order in which they were read, as on one processor.
    OGlobalConfiguration.CLASS_MINIMUM_CLUSTERS.setValue(1);
    // The cache that JBake gets forgets documents whenever memory is collected. Those that are read
    // anew are not equal to what JBake holds, and it finds neither the one before nor the one
    // after.
    OGlobalConfiguration.CACHE_LOCAL_IMPL.setValue(ORecordCacheSoftRefs.class.getName());
  }
}
