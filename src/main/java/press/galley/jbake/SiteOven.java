package press.galley.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** JBake's oven with nothing in it but the rendering tools: they lay out pages. */
final class SiteOven extends Oven {

  private final List<RenderingTool> tools;
  private final Problems problems;
  private final List<Throwable> errors = new ArrayList<>();

  SiteOven(Utensils utensils, List<RenderingTool> tools, Problems problems) {
    super(utensils);
    this.tools = List.copyOf(tools);
    this.problems = problems;
  }

  /** Lets each tool have its turn; one that fails is a problem, and the others go on. */
  @Override
  public void bake() {
    for (RenderingTool tool : tools) {
      try {
        if (getUtensils().getRenderer() instanceof SiteRenderer renderer) {
          renderer.takeOrdersOf(SiteTools.maker(tool));
        }
        tool.render(
            getUtensils().getRenderer(),
            getUtensils().getContentStore(),
            getUtensils().getConfiguration());
      } catch (RenderingException | RuntimeException | LinkageError e) {
        errors.add(e);
        problems.add(
            ProblemCode.ENGINE_FAILED,
            Place.of(SiteSettings.FILE),
            "The rendering tool " + tool.getClass().getName() + " failed.",
            Causes.of(e),
            "Ask its maker, or take it off the class path.");
      }
    }
  }

  @Override
  public void bake(File file) {
    bake();
  }

  @Override
  public List<Throwable> getErrors() {
    return List.copyOf(errors);
  }
}
