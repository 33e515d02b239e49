package press.galley.jbake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractors;

/**
 * A bake's turn with what JBake keeps in static fields: its document types and model extractors.
 * One bake at a time has it, from its first document to its last page.
 */
final class Turn implements AutoCloseable {

  private static final ReentrantLock LOCK = new ReentrantLock();
  private static final String EXTRACTORS = "META-INF/org.jbake.template.ModelExtractors.properties";
  private static final String STOCK = "org.jbake.";

  private final Set<String> foreign;

  private Turn(Set<String> foreign) {
    this.foreign = Set.copyOf(foreign);
  }

  /** Waits for the turn and sets JBake up for a site. */
  static Turn take(JBakeConfiguration configuration) {
    LOCK.lock();
    try {
      Turn turn = new Turn(foreignKeys());
      DocumentTypes.resetDocumentTypes();
      ModelExtractors.getInstance().reset();
      configuration.getDocumentTypes().forEach(Turn::add);
      add(configuration.getDataFileDocType());
      return turn;
    } catch (RuntimeException | Error e) {
      LOCK.unlock();
      throw e;
    }
  }

  /** Adds a document type and the lists of its documents: {@code recipes}. */
  static void add(String type) {
    // Not through a listener, as JBake does: listeners are never removed.
    DocumentTypes.addDocumentType(type);
    ModelExtractors.getInstance().registerExtractorsForCustomTypes(type);
  }

  /** The model keys whose extractors are not JBake's own. */
  Set<String> foreign() {
    return foreign;
  }

  /** Makes {@code published_date} T instead of what the clock says. */
  void setPublishedDate(Instant at) {
    if (!foreign.contains(ModelAttributes.PUBLISHED_DATE)) {
      ModelExtractors.getInstance()
          .registerEngine(ModelAttributes.PUBLISHED_DATE, (store, model, key) -> Date.from(at));
    }
  }

  private static Set<String> foreignKeys() {
    Set<String> keys = new HashSet<>();
    try {
      ClassLoader loader = ModelExtractors.class.getClassLoader();
      for (URL url : Collections.list(loader.getResources(EXTRACTORS))) {
        Properties extractors = new Properties();
        try (InputStream in = url.openStream()) {
          extractors.load(in);
        }
        extractors.stringPropertyNames().stream()
            .filter(name -> !name.startsWith(STOCK))
            .flatMap(name -> Arrays.stream(extractors.getProperty(name).split(",")))
            .forEach(keys::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }

  @Override
  public void close() {
    LOCK.unlock();
  }
}
