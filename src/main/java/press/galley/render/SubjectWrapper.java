package press.galley.render;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import org.jspecify.annotations.Nullable;
import press.galley.layout.Subject;

/**
 * FreeMarker's own way to show values, but for subjects, of which it notes what is read. For the
 * page that a thread renders. Thread-safe.
 */
final class SubjectWrapper extends DefaultObjectWrapper {

  private final Noting noting;

  SubjectWrapper(Version behaviour, Noting noting) {
    super(behaviour);
    this.noting = noting;
    setForceLegacyNonListCollections(false);
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return value instanceof Subject subject
        ? new SubjectHash(subject, this, noting.reads())
        : super.wrap(value);
  }
}
