package press.galley.site;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made once, when it is first asked for. Thread-safe. */
public final class Once<A> implements Supplier<A> {

  /** Nothing once it has been used: what it holds may be large. */
  private @Nullable Supplier<A> maker;

  private @Nullable A made;

  /** Made by this. */
  public Once(Supplier<A> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized A get() {
    if (made == null) {
      made = Objects.requireNonNull(maker).get();
      maker = null;
    }
    return Objects.requireNonNull(made);
  }
}
