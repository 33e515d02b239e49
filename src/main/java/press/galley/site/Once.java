package press.galley.site;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made once, when it is first asked for. Thread-safe. */
public final class Once<A> implements Supplier<A> {

  /** Nothing once it has been used: what it holds may be large. */
  private @Nullable Supplier<A> maker;

  /** Asked for by many threads at a time: only who makes it waits. */
  private volatile @Nullable A made;

  /** Made by this. */
  public Once(Supplier<A> maker) {
    this.maker = maker;
  }

  @Override
  public A get() {
    A known = made;
    return known == null ? make() : known;
  }

  private synchronized A make() {
    A known = made;
    if (known == null) {
      known = Objects.requireNonNull(maker).get();
      made = known;
      maker = null;
    }
    return known;
  }
}
