package press.galley;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import press.galley.derive.Derivations;
import press.galley.edit.Edition;
import press.galley.layout.Materials;
import press.galley.layout.Output;
import press.galley.layout.Outputs;
import press.galley.layout.Page;
import press.galley.layout.newsroom.NewsItems;
import press.galley.render.Rendering;

/**
 * Makes the files of a newsroom.
 *
 * @param edition what is shown
 * @param pages all of them
 * @param rendering turns a page into its file
 * @param materials know which files the pages have referred to
 * @param items the news for programs that read it
 */
record NewsroomPress(
    Shift shift,
    Edition edition,
    List<Page> pages,
    Rendering rendering,
    Materials materials,
    NewsItems items)
    implements Press {

  @Override
  public Optional<Output> page(Page page) {
    return rendering.render(page);
  }

  @Override
  public SortedMap<String, Output> files(List<Output> rendered) {
    Outputs outputs = new Outputs(shift.problems());
    outputs.addAll(rendered);
    outputs.addAll(derived().stream().map(shift.place()).toList());
    outputs.addAll(materials.media().outputs());
    outputs.addAll(materials.assets().outputs());
    return outputs.byFile();
  }

  /** What is made without a template. */
  private List<Output> derived() {
    return shift
        .workers()
        .map(
            Derivations.newsroom(materials, items), derivation -> derivation.derive(edition, pages))
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
