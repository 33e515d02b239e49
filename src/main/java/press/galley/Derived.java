package press.galley;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import press.galley.derive.Derivation;
import press.galley.edit.Edition;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.site.Once;
import press.galley.site.Workers;

/**
 * The files of an edition that need no template, each kind made when somebody first asks for one of
 * its files: who looks at a page has no use for the feeds. Thread-safe.
 */
final class Derived {

  /** There are none. */
  static final Derived NOTHING = new Derived(List::of);

  /** Files of one kind. */
  private record Kind(Derivation derivation, Supplier<List<Output>> files) {}

  private final Supplier<List<Kind>> kinds;

  private Derived(Supplier<List<Kind>> kinds) {
    this.kinds = kinds;
  }

  /** Those of an edition that is laid out on pages. */
  static Derived of(
      Supplier<List<Derivation>> derivations, Edition edition, Supplier<Collection<Page>> pages) {
    return new Derived(
        new Once<>(
            () ->
                derivations.get().stream()
                    .map(
                        one ->
                            new Kind(
                                one,
                                new Once<>(() -> one.derive(edition, List.copyOf(pages.get())))))
                    .toList()));
  }

  /** All of them. */
  List<Output> all(Workers workers) {
    return workers.map(kinds.get(), kind -> kind.files().get()).stream()
        .flatMap(List::stream)
        .toList();
  }

  /** One of them, by its path under the output folder. */
  Optional<Output> find(String file) {
    return kinds.get().stream()
        .filter(kind -> kind.derivation().mayMake(file))
        .flatMap(kind -> kind.files().get().stream())
        .filter(made -> made.file().equals(file))
        .findFirst();
  }
}
