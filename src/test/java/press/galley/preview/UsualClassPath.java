package press.galley.preview;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Hides the guests from JBake that are on the class path of the tests: with them all pages of a
 * preview are made at once, and what goes wrong when they are made one by one is not seen.
 */
public final class UsualClassPath implements BeforeEachCallback, AfterEachCallback {

  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  /** All but what names a guest. */
  private static final class NoGuests extends ClassLoader {

    NoGuests(ClassLoader all) {
      super(all);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.contains("org.jbake") ? Collections.emptyEnumeration() : super.getResources(name);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Thread.currentThread().setContextClassLoader(new NoGuests(before));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Thread.currentThread().setContextClassLoader(before);
  }
}
