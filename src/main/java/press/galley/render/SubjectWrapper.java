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

  private final ThreadLocal<Reads> reads = ThreadLocal.withInitial(Reads::new);

  SubjectWrapper(Version behaviour) {
    super(behaviour);
    setForceLegacyNonListCollections(false);
  }

  /** From now on this thread renders a page that reads for that. */
  void noteIn(Reads page) {
    reads.set(page);
  }

  /** This thread's page is done. */
  void done() {
    reads.remove();
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return value instanceof Subject subject
        ? new SubjectHash(subject, this, reads.get())
        : super.wrap(value);
  }
}
