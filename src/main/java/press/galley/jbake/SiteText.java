package press.galley.jbake;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.galley.cache.Fingerprint;

/**
 * The text of a document: as it was made in this bake, or to be made again when somebody reads it,
 * which for most documents nobody does after an edit. Thread-safe.
 */
final class SiteText implements Fingerprint.Printed {

  private final Supplier<String> maker;
  private volatile @Nullable String text;
  private volatile @Nullable Long print;

  private SiteText(Supplier<String> maker, @Nullable String text, @Nullable Long print) {
    this.maker = maker;
    this.text = text;
    this.print = print;
  }

  /** A text that has been made. */
  static SiteText of(String text) {
    return new SiteText(() -> text, text, null);
  }

  /** A text that can be made again, and the fingerprint that it had. */
  static SiteText again(Supplier<String> maker, long print) {
    return new SiteText(maker, null, print);
  }

  /** The text. */
  String text() {
    String made = text;
    if (made == null) {
      made = maker.get();
      text = made;
    }
    return made;
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
