package press.galley;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import press.galley.edit.Edition;
import press.galley.jbake.StockSite;
import press.galley.layout.Output;
import press.galley.layout.Outputs;
import press.galley.layout.Page;
import press.galley.render.Rendering;

/**
 * Makes the files of a stock JBake site.
 *
 * @param stock knows which files are copied
 * @param edition what is shown
 * @param rendering turns a page into its file
 */
record JBakePress(Shift shift, StockSite stock, Edition edition, Rendering rendering)
    implements PressRun {

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
    return Optional.empty();
  }

  @Override
  public SortedMap<String, Output> files(List<Output> rendered) {
    Outputs outputs = new Outputs(shift.problems());
    for (List<Output> part : List.of(rendered, stock.files(edition, rendered))) {
      switch (shift.site().rules()) {
        case GALLEY -> outputs.addAll(part);
        // JBake writes one after the other, and what comes later stays.
        case JBAKE -> outputs.replaceAll(part);
      }
    }
    return outputs.byFile();
  }
}
