package press.galley;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import press.galley.edit.Edition;
import press.galley.edit.Preview;
import press.galley.jbake.StockSite;
import press.galley.layout.Outputs;
import press.galley.layout.Page;
import press.galley.parse.Document;
import press.galley.render.Band;
import press.galley.render.Rendering;
import press.galley.render.TemplateEngine;
import press.galley.site.Rules;

/**
 * A stock JBake site: under Galley's rules what is not public leaves no trace; under JBake's all
 * comes out that JBake gives.
 */
final class JBakeHouse implements House {

  private final Shift shift;
  private Band band = new Band(Preview.NONE);
  private final StockSite stock;
  private Optional<TemplateEngine> templates = Optional.empty();

  JBakeHouse(Shift shift) {
    this.shift = shift;
    this.stock =
        StockSite.open(
            shift.site(),
            shift.sources(),
            shift.last().documents(),
            shift.workers(),
            shift.problems());
  }

  @Override
  public List<Document> parse() {
    return stock.parse();
  }

  @Override
  public String address(Document document, Edition all) {
    return shift.site().settings().host() + "/" + stock.address(document);
  }

  @Override
  public List<Page> layOut(Edition edition, Preview preview) {
    // By JBake’s rules pages are JBake’s, byte for byte.
    band = new Band(shift.site().rules() == Rules.GALLEY ? preview : Preview.NONE);
    StockSite.LaidOut laidOut = stock.layOut(edition);
    templates = Optional.of(laidOut.templates());
    return switch (shift.site().rules()) {
      case GALLEY -> Outputs.distinct(laidOut.pages(), page -> Optional.empty(), shift.problems());
      case JBAKE -> laidOut.pages();
    };
  }

  @Override
  public PressRun press(Edition edition, Supplier<Collection<Page>> pages) {
    Rendering rendering =
        new Rendering(
            templates.stream().toList(),
            band,
            shift.last().pages(),
            shift.place(),
            shift.problems());
    return new JBakePress(shift, stock, edition, rendering);
  }

  @Override
  public boolean isTied() {
    return true;
  }

  @Override
  public void close() {
    stock.close();
  }
}
