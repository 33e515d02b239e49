package press.galley.jbake;

import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.util.DataFileUtil;
import press.galley.render.Reads;

/**
 * JBake's door to data files, noting which a page asks for: it gives documents by the same names.
 */
final class NotedData extends DataFileUtil {

  private final Reads reads;

  NotedData(ContentStore store, JBakeConfiguration configuration, Reads reads) {
    super(store, configuration.getDataFileDocType());
    this.reads = reads;
  }

  @Override
  public Map<String, Object> get(String name) {
    reads.shared(SiteAnswers.DATA, name);
    return super.get(name);
  }
}
