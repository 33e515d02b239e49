package press.galley.jbake;

import press.galley.parse.Document;

/** A document of a JBake site: as Galley sees it, and as JBake's templates do. */
record Manuscript(Document document, SiteDocument model) {}
