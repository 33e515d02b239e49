package press.galley.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.galley.parse.Reference;
import press.galley.parse.Reference.Kind;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/**
 * What a text leaves open while it is rendered: its references, and the HTML that stands in it.
 * Each is a mark in the HTML that {@link Marks} finds again.
 */
final class Gaps implements Addresses {

  private final Lines lines;
  private final Problems problems;
  private final List<Reference> references = new ArrayList<>();
  private final List<BasedSequence> fragments = new ArrayList<>();

  Gaps(Lines lines, Problems problems) {
    this.lines = lines;
    this.problems = problems;
  }

  @Override
  public Optional<String> value(Kind kind, String target, BasedSequence where) {
    Place place = lines.at(where.getStartOffset());
    return switch (Target.of(target)) {
      case ELSEWHERE -> Optional.of(Addresses.encoded(target));
      case OURS -> Optional.of(reference(new Reference(kind, target, place)));
      case FORBIDDEN -> {
        forbidden(kind, target, place);
        yield Optional.empty();
      }
    };
  }

  /** A mark for the reference. */
  String reference(Reference reference) {
    references.add(reference);
    return Marks.REFERENCE.of(references.size() - 1);
  }

  @Override
  public String fragment(BasedSequence html) {
    if (html.startsWith("<!--") && html.indexOf("-->") == html.length() - 3) {
      return "";
    }
    fragments.add(html);
    return Marks.FRAGMENT.of(fragments.size() - 1);
  }

  void forbidden(Kind kind, String target, Place place) {
    removed(
        place,
        kind == Kind.LINK
            ? "The link leads to a program or to data, and was removed."
            : "The image is data in place of an address, and was removed.",
        Escape.shortened(target),
        kind == Kind.LINK
            ? "Link to a page or a file; the words of the link stay."
            : "Put the image beside the document and name its file.");
  }

  void removed(Place place, String title, String found, String hint) {
    problems.add(ProblemCode.HTML_REMOVED, place, title, found, hint);
  }

  Place place(int offset) {
    return lines.at(offset);
  }

  List<Reference> references() {
    return references;
  }

  List<BasedSequence> fragments() {
    return fragments;
  }
}
