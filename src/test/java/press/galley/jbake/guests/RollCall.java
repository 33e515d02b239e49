package press.galley.jbake.guests;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** A rendering tool of a third party: where a site asks for it, it lists documents of a type. */
public final class RollCall implements RenderingTool {

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration)
      throws RenderingException {
    Object type = configuration.get("rollcall.type");
    if (type == null) {
      return 0;
    }
    if (type.equals("nobody")) {
      throw new RenderingException("nobody answers");
    }
    StringBuilder names = new StringBuilder();
    for (DocumentModel document : store.getPublishedContent(type.toString())) {
      names.append(document.getTitle()).append(' ').append(document.getUri()).append('\n');
      document.setTitle("written over by a tool");
    }
    DocumentModel roll = new DocumentModel();
    roll.setType("rollcall");
    roll.setUri("rollcall/index.html");
    roll.setBody(names.toString());
    try {
      renderer.render(roll);
      return 1;
    } catch (Exception e) {
      throw new RenderingException(e);
    }
  }

  @Override
  @Deprecated
  public int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templates,
      CompositeConfiguration configuration) {
    throw new UnsupportedOperationException();
  }
}
