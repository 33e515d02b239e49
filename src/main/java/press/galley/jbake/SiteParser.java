package press.galley.jbake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.parser.Engines;
import org.jbake.parser.MarkdownEngine;
import org.jbake.parser.ParserEngine;
import org.jbake.parser.RawMarkupEngine;
import org.jbake.parser.YamlEngine;
import press.galley.cache.DocumentRecord;
import press.galley.cache.ParsedDocuments;
import press.galley.read.Source;
import press.galley.read.Stamp;
import press.galley.read.Unreadable;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.Site;
import press.galley.site.Workers;

/**
 * Parses a JBake site's documents: Markdown, HTML and YAML here, with places; other markups through
 * the engines on the class path. Thread-safe.
 */
final class SiteParser {

  private final Rules rules;
  private final JavaDefaults defaults;
  private final JBakeConfiguration configuration;
  private final Problems problems;
  private final StockMarkdown markdown;
  private final SiteYaml yaml;
  private final Charset encoding;
  private final HeadedFile headed;
  private final ForeignFile foreign;
  private final Disguises disguises;
  private final Registration registration;
  private final ParsedDocuments parsed;

  SiteParser(
      Site site, JBakeConfiguration configuration, ParsedDocuments parsed, Problems problems) {
    this.parsed = parsed;
    this.rules = site.rules();
    this.defaults = new JavaDefaults(site);
    this.yaml = SiteYaml.ofDocuments(site);
    this.configuration = configuration;
    this.problems = problems;
    this.markdown = new StockMarkdown(configuration.getMarkdownExtensions(), problems);
    this.encoding = Charset.forName(configuration.getRenderEncoding());
    SiteDates dates = new SiteDates(site, configuration, problems);
    this.headed = new HeadedFile(configuration, dates, site.rules(), problems);
    this.foreign = new ForeignFile(configuration, headed, site.rules(), problems);
    this.disguises = new Disguises(site.rules());
    this.registration = new Registration(site, configuration, dates, problems);
  }

  /** Whether JBake takes a file of the content folder for a document. */
  static boolean isDocument(Source source) {
    return Engines.getRecognizedExtensions().contains(FileUtil.fileExt(source.name()));
  }

  /** The files among these that JBake takes for documents, in its order. */
  static List<Source> documents(List<Source> content) {
    return content.stream().filter(SiteParser::isDocument).sorted(SiteParser::asFolders).toList();
  }

  /** The documents among these sources, in JBake's order of files. */
  List<Manuscript> parse(List<Source> content, Workers workers) {
    List<Source> documents = documents(content);
    List<Manuscript> manuscripts = parseAll(documents, workers);
    disguises.inOrder(documents.stream().map(Source::path).toList());
    manuscripts.stream()
        .filter(each -> disguises.dependsOnOthers(each.document().path()))
        .forEach(each -> each.model().makeTextAnew());
    return manuscripts;
  }

  private List<Manuscript> parseAll(List<Source> documents, Workers workers) {
    if (documents.stream().map(SiteParser::engine).noneMatch(ForeignFile::isMadeBy)) {
      return each(documents, workers);
    }
    JavaDefaults.Before before = defaults.take();
    try {
      return each(documents, workers);
    } finally {
      before.restore();
    }
  }

  private List<Manuscript> each(List<Source> documents, Workers workers) {
    return workers.map(documents, this::parse).stream().flatMap(Optional::stream).toList();
  }

  /** Folder by folder: a folder's name counts before what follows it in a longer one. */
  private static int asFolders(Source one, Source other) {
    return one.path().replace('/', '\0').compareTo(other.path().replace('/', '\0'));
  }

  /** The document, as the last bake parsed it where its file has not changed. */
  private Optional<Manuscript> parse(Source source) {
    String path = source.path();
    ParserEngine engine = engine(source);
    try {
      Stamp stamp = source.stamp();
      Optional<Manuscript> known = decoded(parsed.unchanged(path, stamp), source);
      if (known.isPresent()) {
        return known;
      }
      byte[] bytes = source.bytes();
      String digest = Registration.sha1(bytes);
      known = decoded(parsed.same(path, stamp, () -> digest), source);
      if (known.isPresent()) {
        return known;
      }
      Optional<Manuscript> fresh = parse(source, bytes, digest, engine);
      if (!ForeignFile.isMadeBy(engine)) {
        fresh.ifPresent(manuscript -> keep(manuscript, source, stamp, digest));
      }
      return fresh;
    } catch (IOException e) {
      problems.add(Unreadable.of(path, e));
      return Optional.empty();
    }
  }

  private static ParserEngine engine(Source source) {
    return Engines.get(FileUtil.fileExt(source.name()));
  }

  private void keep(Manuscript manuscript, Source source, Stamp stamp, String digest) {
    manuscript.model().holdText(() -> textAgain(source, digest));
    if (disguises.dependsOnOthers(source.path())) {
      // What becomes of the file does not tell from the file alone.
      return;
    }
    ManuscriptCodec.encoded(manuscript)
        .ifPresent(encoded -> parsed.add(source.path(), stamp, digest, () -> encoded));
  }

  private Optional<Manuscript> decoded(Optional<DocumentRecord> record, Source source) {
    return ParsedDocuments.decoded(
        record,
        known ->
            ManuscriptCodec.decoded(
                known.parsed(), source.path(), () -> textAgain(source, known.digest())));
  }

  /** The text of a document that has been parsed before, from the same bytes. */
  private String textAgain(Source source, String digest) {
    return source
        .again(digest, Registration::sha1, problems)
        .flatMap(bytes -> parse(source, bytes, digest, engine(source)))
        .map(manuscript -> manuscript.model().getBody())
        .orElse("");
  }

  private Optional<Manuscript> parse(
      Source source, byte[] bytes, String digest, ParserEngine engine) {
    return read(source, bytes, engine).flatMap(read -> registration.of(source, digest, read));
  }

  private Optional<ReadFile> read(Source source, byte[] bytes, ParserEngine engine) {
    if (engine.getClass() == MarkdownEngine.class) {
      return text(source, bytes)
          .flatMap(text -> headed.read(source, text))
          .map(read -> read.withBody(html(source, read.model().getBody())));
    }
    if (engine.getClass() == RawMarkupEngine.class) {
      return text(source, bytes).flatMap(text -> headed.read(source, text));
    }
    if (engine.getClass() == YamlEngine.class) {
      return text(source, bytes)
          .flatMap(text -> yaml.read(source.path(), text, problems))
          .map(value -> ReadFile.ofYaml(source.path(), value));
    }
    return foreign.read(source, engine);
  }

  private String html(Source source, String text) {
    Disguise disguise = disguises.of(source.path());
    String html = markdown.html(text, disguise);
    disguises.used(source.path(), disguise);
    return html;
  }

  private Optional<String> text(Source source, byte[] bytes) {
    return switch (rules) {
      case GALLEY -> Charsets.decode(source.path(), bytes, encoding, problems);
      case JBAKE -> Optional.of(Charsets.decodeAsJBake(bytes, configuration.getRenderEncoding()));
    };
  }
}
