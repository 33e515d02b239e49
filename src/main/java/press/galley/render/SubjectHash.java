package press.galley.render;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.DefaultMapAdapter;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;
import press.galley.layout.Subject;

/** A subject in a template: a map as FreeMarker shows it, noting what is read of it. */
final class SubjectHash implements TemplateHashModelEx2, AdapterTemplateModel {

  private final Subject subject;
  private final SubjectWrapper wrapper;
  private final Reads reads;

  SubjectHash(Subject subject, SubjectWrapper wrapper, Reads reads) {
    this.subject = subject;
    this.wrapper = wrapper;
    this.reads = reads;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    reads.shared(subject.subject(), key);
    return wrapper.wrap(subject.get(key));
  }

  /** The map as FreeMarker lists it: whoever does so reads everything. */
  private DefaultMapAdapter all() {
    reads.shared(subject.subject(), SubjectAnswers.ALL);
    return DefaultMapAdapter.adapt(subject, wrapper);
  }

  @Override
  public int size() throws TemplateModelException {
    return all().size();
  }

  /** It has a name at least. */
  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public TemplateCollectionModel keys() {
    return all().keys();
  }

  @Override
  public TemplateCollectionModel values() {
    return all().values();
  }

  @Override
  public KeyValuePairIterator keyValuePairIterator() {
    return all().keyValuePairIterator();
  }

  @Override
  public Object getAdaptedObject(Class<?> hint) {
    return all().getAdaptedObject(hint);
  }
}
