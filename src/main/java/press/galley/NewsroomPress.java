package press.galley;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import press.galley.layout.Materials;
import press.galley.layout.Output;
import press.galley.layout.Outputs;
import press.galley.layout.Page;
import press.galley.render.Rendering;

/** Makes the files of a newsroom. */
final class NewsroomPress implements PressRun {

  private final Shift shift;
  private final Rendering rendering;
  private final Materials materials;
  private final Derived derived;

  /**
   * Of an edition.
   *
   * @param rendering turns a page into its file
   * @param materials know which files the pages have referred to
   * @param derived what needs no template
   */
  NewsroomPress(Shift shift, Rendering rendering, Materials materials, Derived derived) {
    this.shift = shift;
    this.rendering = rendering;
    this.materials = materials;
    this.derived = derived;
  }

  @Override
  public Optional<Output> page(Page page) {
    return rendering.make(page);
  }

  @Override
  public Optional<Output> pageOfAll(Page page) {
    return rendering.render(page);
  }

  @Override
  public Optional<Output> other(String file) {
    return materials
        .media()
        .output(file)
        .or(() -> materials.assets().output(file))
        .or(() -> derived.find(file));
  }

  @Override
  public SortedMap<String, Output> files(List<Output> rendered) {
    Outputs outputs = new Outputs(shift.problems());
    outputs.addAll(rendered);
    outputs.addAll(derived.all(shift.workers()).stream().map(shift.place()).toList());
    outputs.addAll(materials.media().outputs());
    outputs.addAll(materials.assets().outputs());
    return outputs.byFile();
  }
}
