package press.galley.jbake;

import org.jbake.template.model.TemplateModel;

/** What a template sees of a page, and the part of the lists that the page shows. */
final class SiteModel extends TemplateModel {

  private static final long serialVersionUID = 1L;

  private final transient Paging paging;

  SiteModel(Paging paging) {
    this.paging = paging;
  }

  Paging paging() {
    return paging;
  }
}
