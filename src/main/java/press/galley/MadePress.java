package press.galley;

import java.util.Optional;
import java.util.SortedMap;
import press.galley.layout.Output;
import press.galley.layout.Page;

/** Hands out files that have been made already. */
record MadePress(SortedMap<String, Output> made) implements Press {

  @Override
  public Optional<Output> page(Page page) {
    return other(page.file());
  }

  @Override
  public Optional<Output> other(String file) {
    return Optional.ofNullable(made.get(file));
  }
}
