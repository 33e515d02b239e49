package press.galley.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import press.galley.render.Reads;

/** A document in a template: what {@link SimpleHash} makes of one, noting what is read of it. */
final class SiteHash implements TemplateHashModelEx2 {

  private final SiteDocument document;
  private final ObjectWrapper wrapper;
  private final Reads reads;

  SiteHash(SiteDocument document, ObjectWrapper wrapper, Reads reads) {
    this.document = document;
    this.wrapper = wrapper;
    this.reads = reads;
  }

  private void note(String name) {
    if (document.subject().equals(SiteAnswers.CONTENT)) {
      reads.own(SiteAnswers.CONTENT, name);
    } else {
      reads.shared(document.subject(), name);
    }
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    note(key);
    return wrapper.wrap(document.get(key));
  }

  /** The hash as FreeMarker lists it: whoever does so reads everything. */
  private SimpleHash all() {
    note(SiteAnswers.ALL);
    return new SimpleHash(new LinkedHashMap<>(document), wrapper);
  }

  @Override
  public int size() {
    return all().size();
  }

  @Override
  public boolean isEmpty() {
    return all().isEmpty();
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
  public KeyValuePairIterator keyValuePairIterator() throws TemplateModelException {
    return all().keyValuePairIterator();
  }
}
