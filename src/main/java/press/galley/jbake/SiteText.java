package press.galley.jbake;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.galley.cache.Fingerprint;

/**
 * The text of a document. One that can be made again is made when somebody reads it, which after an
 * edit happens to few, and given up when memory runs short. Thread-safe.
 */
final class SiteText implements Fingerprint.Printed {

  private final Supplier<String> maker;
  private volatile SoftReference<@Nullable String> held;
  private volatile @Nullable Long print;

  private SiteText(Supplier<String> maker, @Nullable String text, @Nullable Long print) {
    this.maker = maker;
    this.held = new SoftReference<>(text);
    this.print = print;
  }

  /** A text that nobody can make again. */
  static SiteText of(String text) {
    return new SiteText(() -> text, text, null);
  }

  /** A text that was made just now, and can be made again. */
  static SiteText made(String text, Supplier<String> maker) {
    return new SiteText(maker, text, Fingerprint.of(text));
  }

  /** A text that can be made again, and the fingerprint that it had. */
  static SiteText again(Supplier<String> maker, long print) {
    return new SiteText(maker, null, print);
  }

  /** The same text, to be made anew: what it is made of has changed. */
  SiteText anew() {
    return new SiteText(maker, null, null);
  }

  /** The text. */
  String text() {
    String text = held.get();
    if (text == null) {
      text = maker.get();
      held = new SoftReference<>(text);
    }
    return text;
  }

  @Override
  public long fingerprint() {
    Long known = print;
    if (known == null) {
      known = Fingerprint.of(text());
      print = known;
    }
    return known;
  }
}
