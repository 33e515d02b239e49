package press.galley.jbake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import press.galley.read.Source;
import press.galley.read.Unreadable;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.Site;
import press.galley.site.Workers;

/**
 * Reads a JBake site's data files, which its templates get by name: {@code data.get("file.yml")}.
 */
final class SiteData {

  private static final Set<String> EXTENSIONS = Set.of("yaml", "yml");

  private final Site site;
  private final JBakeConfiguration configuration;
  private final Problems problems;
  private final SiteYaml yaml = new SiteYaml(ZoneOffset.UTC);

  SiteData(Site site, JBakeConfiguration configuration, Problems problems) {
    this.site = site;
    this.configuration = configuration;
    this.problems = problems;
  }

  /** The YAML files among these. */
  List<SiteDocument> read(List<Source> data, Workers workers) {
    List<Source> files =
        data.stream()
            .filter(source -> EXTENSIONS.contains(source.extension().toLowerCase(Locale.ROOT)))
            .toList();
    return workers.map(files, this::read).stream().flatMap(Optional::stream).toList();
  }

  private Optional<SiteDocument> read(Source source) {
    try {
      byte[] bytes = source.bytes();
      return Charsets.decode(source.path(), bytes, StandardCharsets.UTF_8, problems)
          .flatMap(text -> yaml.read(source.path(), text, problems))
          .map(value -> model(source, bytes, value));
    } catch (IOException e) {
      problems.add(Unreadable.of(source.path(), e));
      return Optional.empty();
    }
  }

  private SiteDocument model(Source source, byte[] bytes, Object value) {
    DocumentModel model = ReadFile.yaml(value);
    if (site.rules() == Rules.GALLEY) {
      // What is published is a document's matter: a data file is in no list.
      model.remove("status");
    }
    model.setSha1(Registration.sha1(bytes));
    model.setRendered(true);
    model.setFile(source.file().toString());
    model.setSourceUri(source.path().substring(site.dataFolder().length() + 1));
    model.setType(configuration.getDataFileDocType());
    return SiteDocument.of(model, source.path());
  }
}
