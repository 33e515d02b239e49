package press.galley.jbake;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;
import press.galley.cache.Fingerprint;

/**
 * A document as JBake's templates see it. Its tags are a list, as JBake's database gives them;
 * JBake's own model can't read a list without that database. Its text is made when somebody reads
 * it.
 */
final class SiteDocument extends DocumentModel implements Fingerprint.Named {

  private static final long serialVersionUID = 1L;

  private final String subject;

  private SiteDocument(String subject) {
    this.subject = subject;
  }

  /** A document of its own with the same values; what is read of it counts as read of the same. */
  static SiteDocument of(DocumentModel model) {
    return of(model, model instanceof SiteDocument document ? document.subject : file(model));
  }

  /** A document of its own with the same values, under this name. */
  static SiteDocument of(DocumentModel model, String subject) {
    SiteDocument document = new SiteDocument(subject);
    document.putAll(model instanceof SiteDocument other ? other.raw() : model);
    @Nullable Object tags = model.get(ModelAttributes.TAGS);
    if (tags instanceof Object[] array) {
      document.put(ModelAttributes.TAGS, new ArrayList<>(Arrays.asList(array)));
    } else if (tags instanceof Collection<?> items) {
      document.put(ModelAttributes.TAGS, new ArrayList<>(items));
    }
    return document;
  }

  private static String file(DocumentModel model) {
    @Nullable Object file = model.get(ModelAttributes.FILE);
    return file == null ? "" : file.toString();
  }

  /** What it is called where a page has read it. */
  String subject() {
    return subject;
  }

  @Override
  public long fingerprintOfName() {
    return Fingerprint.of(subject);
  }

  /** A value as it is kept. */
  @Nullable Object raw(String key) {
    return super.get(key);
  }

  /** The values as they are kept, a text that nobody has read yet as {@link SiteText}. */
  Map<String, Object> raw() {
    Set<Map.Entry<String, Object>> entries = super.entrySet();
    return new AbstractMap<>() {
      @Override
      public Set<Entry<String, Object>> entrySet() {
        return entries;
      }
    };
  }

  /** From now on the text may be given up when memory runs short, since it can be made again. */
  void holdText(Supplier<String> maker) {
    Object body = raw(ModelAttributes.BODY);
    if (body instanceof SiteText text) {
      put(ModelAttributes.BODY, SiteText.made(text.text(), maker));
    }
  }

  /** Has the text made anew when somebody reads it. */
  void makeTextAnew() {
    if (raw(ModelAttributes.BODY) instanceof SiteText text) {
      put(ModelAttributes.BODY, text.anew());
    }
  }

  private static @Nullable Object made(@Nullable Object value) {
    return value instanceof SiteText text ? text.text() : value;
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    return made(super.get(key));
  }

  @Override
  public @Nullable Object getOrDefault(@Nullable Object key, @Nullable Object otherwise) {
    return made(super.getOrDefault(key, otherwise));
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    make();
    return super.entrySet();
  }

  @Override
  public Collection<Object> values() {
    make();
    return super.values();
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super Object> action) {
    make();
    super.forEach(action);
  }

  private void make() {
    for (Map.Entry<String, Object> entry : super.entrySet()) {
      if (entry.getValue() instanceof SiteText text) {
        entry.setValue(text.text());
      }
    }
  }

  @Override
  public String[] getTags() {
    return tags(this).toArray(String[]::new);
  }

  /** The tags in their order. */
  static List<String> tags(DocumentModel model) {
    @Nullable Object tags = model.get(ModelAttributes.TAGS);
    if (tags instanceof Object[] array) {
      return Stream.of(array).map(String::valueOf).toList();
    }
    return tags instanceof Collection<?> items
        ? items.stream().map(String::valueOf).collect(Collectors.toUnmodifiableList())
        : List.of();
  }
}
