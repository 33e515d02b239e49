package press.galley.jbake.guests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.jbake.template.ModelExtractor;

/** A model extractor of a third party that writes into the documents that it gets. */
public final class Titles implements ModelExtractor<List<String>> {

  @Override
  @SuppressWarnings("rawtypes")
  public List<String> get(ContentStore store, Map model, String key) {
    List<String> titles = new ArrayList<>();
    for (DocumentModel document : store.getPublishedPosts()) {
      document.setTitle(document.getTitle() + "!");
      titles.add(document.getTitle());
    }
    return titles;
  }
}
