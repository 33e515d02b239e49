package press.galley;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import press.galley.edit.Edition;
import press.galley.edit.Outlook;
import press.galley.edit.Preview;
import press.galley.layout.Page;
import press.galley.parse.Document;

/** How a site is set: what its documents mean, how they are laid out, and what becomes of that. */
interface House extends AutoCloseable {

  /** Every document of the site, public or not. */
  List<Document> parse();

  /**
   * The same as far as it takes to lay them out: texts may come later, when a page shows them, and
   * not all that is wrong is said.
   */
  default List<Document> sketch() {
    return parse();
  }

  /**
   * The whole address of a document's page.
   *
   * @param all every document of the site
   */
  String address(Document document, Edition all);

  /**
   * The pages of an edition.
   *
   * @param preview what editors must know of it
   */
  List<Page> layOut(Edition edition, Preview preview);

  /** The pages of an edition for a sketch, laid out as they are looked for. */
  default Pages sketch(Edition edition) {
    return Pages.of(layOut(edition, Preview.NONE));
  }

  /**
   * What makes the files of an edition.
   *
   * @param pages those of the edition: they are asked for when all of them are needed
   */
  PressRun press(Edition edition, Supplier<Collection<Page>> pages);

  /**
   * Takes in what is saved after the layout; nothing where that can't be. It asks for a layout and
   * a press.
   */
  default Optional<StopPress> stopPress() {
    return Optional.empty();
  }

  /**
   * Says what would stop a later bake, when more documents are public than now. It makes no file.
   *
   * @param outlook what is to come
   * @param pages those of this bake
   */
  default void lookAhead(Outlook outlook, List<Page> pages) {}

  /** Whether it holds what only one can have at a time, so that it must be closed soon. */
  default boolean isTied() {
    return false;
  }

  /** Those of its pages that can only be made while it is open, where others can be made later. */
  default List<Page> tied(Supplier<Collection<Page>> pages) {
    return List.of();
  }

  /** Gives back what it has held for the bake. */
  @Override
  default void close() {}
}
