package press.galley.layout.newsroom;

import java.util.function.Supplier;
import press.galley.cache.Fingerprint;
import press.galley.site.Once;

/** A text as feeds show it. It is told from another without being made. Thread-safe. */
public final class NewsText implements Fingerprint.Printed {

  private final Supplier<String> html;
  private final long print;

  NewsText(Supplier<String> html, long print) {
    this.html = new Once<>(html);
    this.print = print;
  }

  /** Its HTML, in which all addresses are whole ones; made when it is first asked for. */
  public String html() {
    return html.get();
  }

  /** The fingerprint of what it is made of. */
  @Override
  public long fingerprint() {
    return print;
  }
}
