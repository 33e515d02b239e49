package press.galley.jbake;

import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.Set;
import java.util.stream.Collectors;
import org.jbake.app.DocumentList;
import org.jspecify.annotations.Nullable;
import press.galley.cache.Fingerprint;

/** Lets templates call the methods of the store: {@code db.getPublishedPosts().size()}. */
final class StoreBeans extends BeansWrapper {

  /** What Galley asks its documents, and no document of JBake's has. */
  private static final Set<String> OWN =
      Arrays.stream(Fingerprint.Named.class.getMethods())
          .map(Method::getName)
          .collect(Collectors.toUnmodifiableSet());

  StoreBeans() {
    super(Configuration.VERSION_2_3_0);
    setMethodAppearanceFineTuner(
        (asked, shown) -> {
          if (OWN.contains(asked.getMethod().getName())) {
            shown.setExposeMethodAs(null);
          }
        });
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
