package press.galley.parse;

import java.util.List;
import press.galley.read.Source;
import press.galley.site.Problems;
import press.galley.site.Workers;

/** Turns the sources that are documents into documents. Implementations are thread-safe. */
public interface DocumentParser {

  /** The documents among these sources, in their order; what can't be parsed is a problem. */
  List<Document> parse(List<Source> content, Workers workers, Problems problems);
}
