package press.galley;

import java.util.Optional;
import java.util.Set;
import press.galley.layout.Output;
import press.galley.layout.Page;

/**
 * Makes some pages of an impression anew, and leaves the others as they are.
 *
 * @param files those of the pages that are made anew
 * @param late makes these
 * @param before makes all others
 */
record LatePress(Set<String> files, Press late, Impression before) implements Press {

  @Override
  public Optional<Output> page(Page page) {
    return files.contains(page.file()) ? late.page(page) : before.file(page.file());
  }

  @Override
  public Optional<Output> other(String file) {
    return late.other(file).or(() -> before.file(file));
  }
}
