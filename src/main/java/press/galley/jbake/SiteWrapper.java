package press.galley.jbake;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import org.jspecify.annotations.Nullable;
import press.galley.render.Noting;

/**
 * FreeMarker's own way to show values, but for documents, of which it notes what is read. For the
 * page that a thread renders. Thread-safe.
 */
final class SiteWrapper extends DefaultObjectWrapper {

  private final Noting noting;

  SiteWrapper(Version behaviour, Noting noting) {
    super(behaviour);
    this.noting = noting;
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return value instanceof SiteDocument document
        ? new SiteHash(document, this, noting.reads())
        : super.wrap(value);
  }
}
