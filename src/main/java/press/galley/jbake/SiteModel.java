package press.galley.jbake;

import org.jbake.template.model.TemplateModel;

/** What a template sees of a page, made when the page is asked for. */
final class SiteModel extends TemplateModel implements Sheet {

  private static final long serialVersionUID = 1L;

  private final transient Paging paging;

  private final boolean untold;

  /**
   * A model of a page that shows a part of the lists.
   *
   * @param maker whose tool asks for the page
   */
  SiteModel(Paging paging, Maker maker) {
    this.paging = paging;
    this.untold = maker == Maker.ANOTHER;
  }

  /** Who made a rendering tool. */
  enum Maker {
    /** JBake or Galley. */
    KNOWN,
    /** Somebody else, whose tool may write into what it gets. */
    ANOTHER
  }

  @Override
  public boolean isUntold() {
    return untold;
  }

  @Override
  public Paging paging() {
    return paging;
  }

  @Override
  public SiteModel model() {
    return this;
  }
}
