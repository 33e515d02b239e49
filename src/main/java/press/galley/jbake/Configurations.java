package press.galley.jbake;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.SetUpException;
import press.galley.site.Site;

/** Makes a site's configuration as JBake knows it. */
final class Configurations {

  private Configurations() {}

  /**
   * What JBake reads from a site; but for JBake's own rules without the properties of the machine,
   * which would make the bytes differ from one to another.
   */
  static DefaultJBakeConfiguration of(Site site) {
    DefaultJBakeConfiguration configuration = load(site.root());
    switch (site.rules()) {
      case GALLEY -> forgetMachine(configuration);
      // What JBake's command line sets: templates see it.
      case JBAKE -> configuration.setClearCache(false);
    }
    StockSettings.check(configuration.getCompositeConfiguration(), SiteSettings.lines(site.root()));
    configuration.setDestinationFolder(site.output().toFile());
    return configuration;
  }

  private static void forgetMachine(DefaultJBakeConfiguration configuration) {
    CompositeConfiguration parts = configuration.getCompositeConfiguration();
    IntStream.range(0, parts.getNumberOfConfigurations())
        .mapToObj(parts::getConfiguration)
        .filter(SystemConfiguration.class::isInstance)
        .toList()
        .forEach(parts::removeConfiguration);
  }

  private static DefaultJBakeConfiguration load(Path root) {
    try {
      return (DefaultJBakeConfiguration) new ConfigUtil().loadConfig(root.toFile(), null);
    } catch (JBakeException e) {
      throw new SetUpException(
          new Problem(
              ProblemCode.WRONG_SETTING,
              Place.of(SiteSettings.FILE),
              "JBake can't read the settings.",
              String.valueOf(e.getMessage()),
              "Write one key=value a line."),
          e);
    }
  }
}
