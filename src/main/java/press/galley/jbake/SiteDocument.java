package press.galley.jbake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A document as JBake's templates see it. Its tags are a list, as JBake's database gives them;
 * JBake's own model can't read a list without that database.
 */
final class SiteDocument extends DocumentModel {

  private static final long serialVersionUID = 1L;

  /** A document of its own with the same values. */
  static SiteDocument of(DocumentModel model) {
    SiteDocument document = new SiteDocument();
    document.putAll(model);
    if (model.containsKey(ModelAttributes.TAGS)) {
      document.put(ModelAttributes.TAGS, new ArrayList<>(tags(model)));
    }
    return document;
  }

  @Override
  public String[] getTags() {
    return tags(this).toArray(String[]::new);
  }

  private static List<String> tags(DocumentModel model) {
    @Nullable Object tags = model.get(ModelAttributes.TAGS);
    if (tags instanceof Object[] array) {
      return Stream.of(array).map(String::valueOf).toList();
    }
    return tags instanceof Collection<?> items
        ? items.stream().map(String::valueOf).toList()
        : List.of();
  }
}
