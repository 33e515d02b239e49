package press.galley.render;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.layout.Untold;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** Renders pages; what fails is a problem. Thread-safe. */
public final class Rendering {

  private final List<TemplateEngine> engines;
  private final Band band;
  private final Reuse reuse;
  private final UnaryOperator<Output> place;
  private final Problems problems;

  /**
   * With these engines: the first that accepts a template renders it.
   *
   * @param band marks the pages of a preview
   * @param reuse says which pages may stay as the last bake left them
   * @param place takes each file as soon as it is made, and gives what stands for it
   */
  public Rendering(
      List<TemplateEngine> engines,
      Band band,
      Reuse reuse,
      UnaryOperator<Output> place,
      Problems problems) {
    this.band = band;
    this.place = place;
    this.engines = List.copyOf(engines);
    this.reuse = reuse;
    this.problems = problems;
  }

  /**
   * The file of a page, or what stands for it, where nothing that it reads has changed; nothing,
   * and a problem, where it can't be rendered.
   */
  public Optional<Output> render(Page page) {
    return engine(page)
        .flatMap(
            engine ->
                reuse.of(page, engine.looks(), engine.answers()) instanceof Verdict.Kept kept
                    ? Optional.of(new Output.Kept(page.file(), kept.file()))
                    : made(page, engine));
  }

  /** The file of a page, made now; nothing, and a problem, where it can't be rendered. */
  public Optional<Output> make(Page page) {
    return engine(page).flatMap(engine -> made(page, engine));
  }

  private Optional<TemplateEngine> engine(Page page) {
    Optional<TemplateEngine> engine =
        engines.stream().filter(one -> one.accepts(page.template())).findFirst();
    if (engine.isEmpty()) {
      problems.add(
          ProblemCode.MISSING_TEMPLATE,
          page.place(),
          "No template engine knows this template.",
          page.template(),
          "Name a template whose file ends in .ftlh.");
    }
    return engine;
  }

  private Optional<Output> made(Page page, TemplateEngine engine) {
    Reads reads = new Reads();
    if (page.model() instanceof Untold model && model.isUntold()) {
      reads.unrepeatable();
    }
    try {
      byte[] made = band.over(page, engine.render(page, reads), reads);
      Output output = new Output.Made(page.file(), made);
      reuse.note(page, reads, engine.answers());
      return Optional.of(place.apply(output));
    } catch (TemplateFailure e) {
      problems.add(e.problem());
      return Optional.empty();
    }
  }
}
