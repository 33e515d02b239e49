package press.galley.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the template of a page sees: Galley's functions, then the page's model. For one page. */
final class PageRoot implements TemplateHashModel {

  private final Map<?, ?> model;
  private final Map<String, TemplateModel> functions;
  private final ObjectWrapper wrapper;
  private final Reads reads;

  PageRoot(
      Map<?, ?> model, Map<String, TemplateModel> functions, ObjectWrapper wrapper, Reads reads) {
    this.model = model;
    this.functions = functions;
    this.wrapper = wrapper;
    this.reads = reads;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    TemplateModel function = functions.get(key);
    if (function != null) {
      return function;
    }
    reads.own(SubjectAnswers.MODEL, key);
    return wrapper.wrap(model.get(key));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
