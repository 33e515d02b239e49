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

  /** The file of a page; nothing, and a problem, where it can't be rendered. */
  public Optional<Output> render(Page page) {
    for (TemplateEngine engine : engines) {
      if (engine.accepts(page.template())) {
        return reuse.of(page, engine.looks(), engine.answers()) instanceof Verdict.Kept kept
            ? Optional.of(new Output.Kept(page.file(), kept.file()))
            : render(page, engine);
      }
    }
    problems.add(
        ProblemCode.MISSING_TEMPLATE,
        page.place(),
        "No template engine knows this template.",
        page.template(),
        "Name a template whose file ends in .ftlh.");
    return Optional.empty();
  }

  private Optional<Output> render(Page page, TemplateEngine engine) {
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
