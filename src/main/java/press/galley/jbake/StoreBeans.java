package press.galley.jbake;

import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.LinkedList;
import org.jbake.app.DocumentList;
import org.jspecify.annotations.Nullable;

/** Lets templates call the methods of the store: {@code db.getPublishedPosts().size()}. */
final class StoreBeans extends BeansWrapper {

  StoreBeans() {
    super(Configuration.VERSION_2_3_0);
  }

  /**
   * JBake's own list has a method that names a class of its database, so it can't be examined. It
   * is a linked list, and templates may call {@code getFirst}.
   */
  @Override
  @SuppressWarnings("JdkObsolete")
  public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return super.wrap(value instanceof DocumentList<?> list ? new LinkedList<>(list) : value);
  }
}
