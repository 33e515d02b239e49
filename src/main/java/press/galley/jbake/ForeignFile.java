package press.galley.jbake;

import java.io.File;
import java.util.Optional;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ErrorEngine;
import org.jbake.parser.MarkdownEngine;
import org.jbake.parser.ParserEngine;
import org.jbake.parser.RawMarkupEngine;
import org.jbake.parser.YamlEngine;
import org.jspecify.annotations.Nullable;
import press.galley.read.Source;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Rules;

/** Reads files through the markup engines of others. Thread-safe. */
final class ForeignFile {

  private final JBakeConfiguration configuration;
  private final HeadedFile headed;
  private final Rules rules;
  private final Problems problems;

  ForeignFile(JBakeConfiguration configuration, HeadedFile headed, Rules rules, Problems problems) {
    this.configuration = configuration;
    this.headed = headed;
    this.rules = rules;
    this.problems = problems;
  }

  /** Whether nobody knows what else than the file such an engine reads. */
  static boolean isMadeBy(ParserEngine engine) {
    Class<?> kind = engine.getClass();
    return kind != MarkdownEngine.class
        && kind != RawMarkupEngine.class
        && kind != YamlEngine.class;
  }

  /** What the engine makes of a file, or nothing and a problem. */
  Optional<ReadFile> read(Source source, ParserEngine engine) {
    if (engine instanceof ErrorEngine) {
      missing(source);
    }
    return engine instanceof ErrorEngine && rules == Rules.GALLEY
        ? Optional.empty()
        : made(source, engine);
  }

  private Optional<ReadFile> made(Source source, ParserEngine engine) {
    File file = source.file().toFile();
    try {
      @Nullable DocumentModel model = engine.parse(configuration, file);
      if (model == null) {
        headed.skipped(source.path(), 0, "Its markup engine gives nothing for it", "", "");
        return Optional.empty();
      }
      return Optional.of(ReadFile.ofEngine(source.path(), model, file.lastModified()));
    } catch (RuntimeException | LinkageError e) {
      failed(source, Causes.of(e), "Mend the document, or ask the engine's maker.");
      return Optional.empty();
    }
  }

  /** JBake makes a page of it that says so. */
  private void missing(Source source) {
    new Complaints(rules, problems)
        .add(
            ProblemCode.ENGINE_FAILED,
            Place.of(source.path()),
            "The library of the document's markup engine is missing.",
            "." + source.extension(),
            "Put it on the class path.");
  }

  private void failed(Source source, String found, String hint) {
    problems.add(
        ProblemCode.ENGINE_FAILED,
        Place.of(source.path()),
        "The document's markup engine failed.",
        found,
        hint);
  }
}
