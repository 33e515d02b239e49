package press.galley.jbake;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.FilenameUtils;
import org.jbake.app.configuration.JBakeConfiguration;
import press.galley.read.Source;
import press.galley.site.Site;

/** Finds the address that JBake gives a document: that of its file. Thread-safe. */
final class Address {

  private final Site site;
  private final JBakeConfiguration configuration;

  Address(Site site, JBakeConfiguration configuration) {
    this.site = site;
    this.configuration = configuration;
  }

  /** The address, without a slash at its start. */
  String of(Source source) {
    String path = "/" + source.path().substring(site.contentFolder().length() + 1);
    String name =
        FilenameUtils.getPath(path)
            + URLEncoder.encode(FilenameUtils.getBaseName(path), StandardCharsets.UTF_8);
    return name + (withoutExtension(path) ? "/index" : "") + configuration.getOutputExtension();
  }

  private boolean withoutExtension(String path) {
    String prefix = configuration.getPrefixForUriWithoutExtension();
    return configuration.getUriWithoutExtension()
        && prefix != null
        && !prefix.isEmpty()
        && path.startsWith(prefix);
  }
}
