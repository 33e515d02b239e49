package press.galley.jbake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.TemplateEngineAdapter;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;
import press.galley.cache.Fingerprint;
import press.galley.layout.Page;
import press.galley.render.Answers;

/** Tells what a page of a JBake site would read now. Thread-safe. */
final class SiteAnswers implements Answers {

  /** A page's own model: the lists that it shows, its number, its tag. */
  static final String MODEL = "page";

  /** The document that a page shows, with its neighbours. */
  static final String CONTENT = "content";

  /** All documents and data files, which a template can reach through {@code db}. */
  static final String EVERYTHING = "db";

  /** What stands at an address of the data files, which may be a document too. */
  static final String DATA = "data";

  /** The name of everything that a document holds. */
  static final String ALL = "*";

  /** What a page that reads no more of its model than which document it shows has read. */
  private static final OptionalLong NAMED_CONTENT =
      OptionalLong.of(new Fingerprint().addName(CONTENT).value());

  private final SiteStore store;
  private final Shelf shelf;
  private final UnaryOperator<TemplateModel> root;
  private final Map<String, SiteDocument> documents = new HashMap<>();
  private final Map<String, OptionalLong> whole = new ConcurrentHashMap<>();

  /**
   * Answers from a shelf.
   *
   * @param root makes of a page's model what a template sees
   */
  SiteAnswers(SiteStore store, Shelf shelf, UnaryOperator<TemplateModel> root) {
    this.root = root;
    this.store = store;
    this.shelf = shelf;
    shelf.all().forEach(document -> documents.put(document.subject(), document));
  }

  @Override
  public OptionalLong own(Page page, String subject, List<String> names) {
    Sheet sheet = (Sheet) page.model();
    if (subject.equals(CONTENT)) {
      return content(sheet, names);
    }
    if (sheet instanceof DocumentSheet && names.equals(List.of(ModelAttributes.CONTENT))) {
      return NAMED_CONTENT;
    }
    store.turnTo(sheet.paging());
    try {
      TemplateModel whole = root.apply(sheet.model());
      Fingerprint print = new Fingerprint();
      for (String name : names) {
        print.addValue(value(name, whole));
      }
      return value(print);
    } catch (NoModelExtractorException e) {
      return OptionalLong.empty();
    } finally {
      store.resetPagination();
    }
  }

  private static OptionalLong content(Sheet sheet, List<String> names) {
    if (sheet instanceof DocumentSheet document && !names.contains(ALL)) {
      Fingerprint print = new Fingerprint();
      names.forEach(name -> print.addValue(document.raw(name)));
      return value(print);
    }
    return sheet.model().getContent() instanceof SiteDocument document
        ? print(document, names)
        : OptionalLong.empty();
  }

  private @Nullable Object value(String name, TemplateModel model)
      throws NoModelExtractorException {
    if (!ModelExtractors.getInstance().containsKey(name)) {
      return model.get(name);
    }
    @Nullable Object[] value = new @Nullable Object[1];
    TemplateEngineAdapter<Object> keep = (key, extracted) -> value[0] = extracted;
    ModelExtractors.getInstance().extractAndTransform(store, name, model, keep);
    return value[0];
  }

  @Override
  public OptionalLong shared(String subject, List<String> names) {
    if (subject.equals(EVERYTHING)) {
      return whole.computeIfAbsent(subject, key -> print(shelf.all()));
    }
    if (subject.equals(DATA)) {
      return print(names.stream().map(shelf::at).flatMap(List::stream).toList());
    }
    SiteDocument document = documents.get(subject);
    return document == null ? OptionalLong.of(0) : print(document, names);
  }

  private static OptionalLong print(List<SiteDocument> documents) {
    Fingerprint print = new Fingerprint();
    documents.forEach(document -> print.addValue(document).addValue(document.raw()));
    return value(print);
  }

  private static OptionalLong print(SiteDocument document, List<String> names) {
    Fingerprint print = new Fingerprint();
    for (String name : names) {
      print.addValue(name.equals(ALL) ? document.raw() : document.raw(name));
    }
    return value(print);
  }

  private static OptionalLong value(Fingerprint print) {
    return print.isOpaque() ? OptionalLong.empty() : OptionalLong.of(print.value());
  }
}
