package press.galley.jbake;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.parser.Engines;
import org.jbake.parser.ErrorEngine;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import org.jbake.parser.ParserEngine;
import press.galley.parse.Markups;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Site;

/**
 * The markups that JBake's engines on the class path render for a newsroom: AsciiDoc, for one, when
 * its library is there. An engine renders the text below the head; the head is Galley's.
 * Thread-safe as far as the engines are, which JBake asks of them.
 */
final class EngineMarkups implements Markups.Others {

  /** Galley reads these itself, or as data. */
  private static final Set<String> OWN = Set.of("md", "html", "yml", "yaml");

  private final Site site;
  private final Supplier<? extends JBakeConfiguration> configuration;
  private final Set<String> extensions;

  EngineMarkups(Site site, Supplier<? extends JBakeConfiguration> configuration) {
    this.site = site;
    this.configuration = configuration;
    this.extensions =
        Engines.getRecognizedExtensions().stream()
            .filter(extension -> !OWN.contains(extension))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<String> extensions() {
    return extensions;
  }

  @Override
  public String html(String extension, Markups.Text text, Problems problems) {
    ParserEngine engine = Engines.get(extension);
    if (engine instanceof ErrorEngine) {
      failed(text, "no library for ." + extension, "Put its library on the class path.", problems);
      return "";
    }
    if (!(engine instanceof MarkupEngine markup)) {
      failed(
          text, engine.getClass().getName(), "Use an engine that extends MarkupEngine.", problems);
      return "";
    }
    try {
      ParserContext context =
          new ParserContext(
              site.root().resolve(text.start().file()).toFile(),
              text.text().lines().toList(),
              configuration.get(),
              true);
      context.setBody(text.text());
      markup.processBody(context);
      return Optional.ofNullable(context.getBody()).orElse("");
    } catch (RuntimeException | LinkageError e) {
      failed(text, Causes.of(e), "Mend the document, or ask the engine's maker.", problems);
      return "";
    }
  }

  private static void failed(Markups.Text text, String found, String hint, Problems problems) {
    problems.add(
        ProblemCode.ENGINE_FAILED,
        text.start(),
        "The document's markup engine failed.",
        found,
        hint);
  }
}
