package press.galley.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleDate;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.TemplateEngineAdapter;
import org.jspecify.annotations.Nullable;
import press.galley.render.Reads;

/**
 * What a FreeMarker template sees of a JBake site: the page's model, and behind each extractor's
 * key what that takes from the store when the template asks. For one page.
 */
final class SiteRoot implements TemplateHashModel {

  private final org.jbake.template.model.TemplateModel model;
  private final SimpleHash values;
  private final ObjectWrapper wrapper;
  private final StoreBeans beans;
  private final JBakeConfiguration configuration;
  private final SiteStore store;
  private final Set<String> foreign;
  private final Reads reads;

  SiteRoot(
      org.jbake.template.model.TemplateModel model,
      ObjectWrapper wrapper,
      StoreBeans beans,
      JBakeConfiguration configuration,
      SiteStore store,
      Set<String> foreign,
      Reads reads) {
    this.model = model;
    this.values = new SimpleHash(model, wrapper);
    this.wrapper = wrapper;
    this.beans = beans;
    this.configuration = configuration;
    this.store = store;
    this.foreign = foreign;
    this.reads = reads;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    note(key);
    if (key.equals(ModelAttributes.DB)) {
      return beans.wrap(store);
    }
    if (key.equals(ModelAttributes.DATA)) {
      return beans.wrap(new NotedData(store, configuration, reads));
    }
    return ModelExtractors.getInstance().containsKey(key) ? extracted(key) : values.get(key);
  }

  private void note(String key) {
    switch (key) {
      case ModelAttributes.DB -> reads.shared(SiteAnswers.EVERYTHING, SiteAnswers.ALL);
      // Noted when it is asked for something; the others are the same with one cache.
      case ModelAttributes.DATA, ModelAttributes.CONFIG, ModelAttributes.VERSION -> {}
      default -> {
        if (foreign.contains(key)) {
          reads.unrepeatable();
        } else {
          reads.own(SiteAnswers.MODEL, key);
        }
      }
    }
  }

  private TemplateModel extracted(String key) throws TemplateModelException {
    // An extractor that is not JBake's may write into the documents that it gets.
    ContentStore from = foreign.contains(key) ? store.lendingCopies() : store;
    try {
      Object[] value = new Object[1];
      TemplateEngineAdapter<Object> keep = (name, extracted) -> value[0] = extracted;
      ModelExtractors.getInstance().extractAndTransform(from, key, model, keep);
      return adapted(key, value[0]);
    } catch (NoModelExtractorException | RuntimeException | LinkageError e) {
      throw new TemplateModelException(
          "The model extractor of “" + key + "” failed: " + Causes.of(e), new Exception(e));
    }
  }

  private TemplateModel adapted(String key, Object value) throws TemplateModelException {
    if (value instanceof Collection<?> items) {
      return key.equals(ModelAttributes.ALLTAGS)
          ? new SimpleCollection(items, wrapper)
          : new SimpleSequence(items, wrapper);
    }
    return value instanceof Date date
        ? new SimpleDate(date, TemplateDateModel.UNKNOWN)
        : wrapper.wrap(value);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
