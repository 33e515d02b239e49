package press.galley.jbake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jbake.render.RenderingTool;
import press.galley.jbake.SiteModel.Maker;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** Finds the rendering tools on the class path. */
final class SiteTools {

  private static final String STOCK = "org.jbake.";

  private SiteTools() {}

  /** All of them, JBake's own among them; one that can't be made is a problem. */
  static List<RenderingTool> all(Problems problems) {
    List<RenderingTool> tools = new ArrayList<>();
    Iterator<RenderingTool> found = ServiceLoader.load(RenderingTool.class).iterator();
    boolean more = true;
    while (more) {
      try {
        more = found.hasNext();
        if (more) {
          tools.add(found.next());
        }
      } catch (ServiceConfigurationError e) {
        problems.add(
            ProblemCode.ENGINE_FAILED,
            Place.of(SiteSettings.FILE),
            "A rendering tool on the class path can't be made.",
            Causes.of(e),
            "Ask its maker, or take it off the class path.");
      }
    }
    return List.copyOf(tools);
  }

  /** Who made a tool. */
  static Maker maker(RenderingTool tool) {
    boolean known = tool instanceof DocumentPages || tool.getClass().getName().startsWith(STOCK);
    return known ? Maker.KNOWN : Maker.ANOTHER;
  }

  /** Those that are not JBake's own. */
  static List<RenderingTool> foreign(Problems problems) {
    return all(problems).stream().filter(tool -> maker(tool) == Maker.ANOTHER).toList();
  }
}
