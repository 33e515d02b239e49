package press.galley.edit;

import java.util.Optional;
import press.galley.parse.Document;

/**
 * A document that was withdrawn and has no page any more.
 *
 * @param document the document, of which no more than its addresses may be told
 * @param replacement what its addresses lead to; without one it is gone
 */
public record Removed(Document document, Optional<Document> replacement) {}
