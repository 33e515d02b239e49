package press.galley.render;

import java.util.List;
import java.util.OptionalLong;
import press.galley.layout.Page;

/**
 * Tells what a page would read now, as fingerprints: those of an edition's values never change
 * while it is baked. Nothing where the value can't be told apart from another. Thread-safe.
 */
public interface Answers {

  /** The parts of something that is the page's own. */
  OptionalLong own(Page page, String subject, List<String> names);

  /** The parts of something that other pages may read too; of nothing where it is gone. */
  OptionalLong shared(String subject, List<String> names);

  /** Of pages that nobody can tell anything of: they are rendered in every bake. */
  Answers NONE =
      new Answers() {
        @Override
        public OptionalLong own(Page page, String subject, List<String> names) {
          return OptionalLong.empty();
        }

        @Override
        public OptionalLong shared(String subject, List<String> names) {
          return OptionalLong.empty();
        }
      };
}
