package press.galley.layout;

import java.util.List;
import press.galley.parse.Document;

/** A page's model that lists documents, each on its place: news, an archive, a tag, members. */
public interface Lineup {

  /** The heading of the page. */
  String heading();

  /** The documents, in their order; none where the page lists none. */
  List<Document> documents();
}
