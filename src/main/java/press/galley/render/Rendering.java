package press.galley.render;

import java.util.List;
import java.util.Optional;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Workers;

/** Renders pages in parallel; what fails is a problem, and the others are rendered all the same. */
public final class Rendering {

  private final List<TemplateEngine> engines;
  private final Problems problems;

  /** With these engines: the first that accepts a template renders it. */
  public Rendering(List<TemplateEngine> engines, Problems problems) {
    this.engines = List.copyOf(engines);
    this.problems = problems;
  }

  /** The files of these pages, in their order. */
  public List<Output> render(List<Page> pages, Workers workers, Runnable whenOneIsDone) {
    return workers
        .map(
            pages,
            page -> {
              Optional<Output> output = render(page);
              whenOneIsDone.run();
              return output;
            })
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Output> render(Page page) {
    for (TemplateEngine engine : engines) {
      if (engine.accepts(page.template())) {
        try {
          return Optional.of(new Output.Made(page.file(), engine.render(page)));
        } catch (TemplateFailure e) {
          problems.add(e.problem());
          return Optional.empty();
        }
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
}
