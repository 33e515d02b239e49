package press.galley.jbake;

import press.galley.layout.Untold;

/** A page of a JBake site before it is rendered: what its template will see. */
interface Sheet extends Untold {

  /** The part of the lists that the page shows. */
  Paging paging();

  /** What a template sees of the page. */
  SiteModel model();
}
