package press.galley.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import press.galley.parse.Body;
import press.galley.parse.Reference;

/** Makes bodies of HTML with marks. */
final class Bodies {

  private Bodies() {}

  static Body of(String html, List<Reference> references, List<Body.Heading> headings) {
    List<String> chunks = new ArrayList<>();
    List<Reference> inOrder = new ArrayList<>();
    Marks.split(html, chunks::add, (kind, number) -> inOrder.add(references.get(number)));
    return new Body(chunks, inOrder, headings);
  }
}
