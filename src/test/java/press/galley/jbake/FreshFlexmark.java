package press.galley.jbake;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Random;
import java.util.stream.Stream;

/**
 * flexmark as it is in a process that has just begun: it disguises mail addresses by a generator
 * that all texts of a process share.
 */
public final class FreshFlexmark {

  private FreshFlexmark() {}

  /** Sets the generator back to its first state. */
  public static void again() {
    try {
      generator(Escaping.class).set(null, first());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The generator of a flexmark that nobody has used: it is loaded once more for this. */
  static Random first() {
    URL[] path =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(FreshFlexmark::url)
            .toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      Class<?> unused = Class.forName(Escaping.class.getName(), true, loader);
      return (Random) generator(unused).get(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field generator(Class<?> escaping) {
    try {
      Field random = escaping.getDeclaredField("random");
      random.setAccessible(true);
      return random;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL url(String entry) {
    try {
      return new File(entry).toURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
