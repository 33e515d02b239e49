package press.galley;

import java.util.List;
import java.util.SortedMap;

/** What the staff of a newsroom may do to its pictures. */
final class NewsroomPictures {

  private NewsroomPictures() {}

  /** One edit, to a picture of that document or to another one. */
  static Edit one(String document, SortedMap<String, String> files, Chance chance) {
    List<String> beside = NewsroomEdits.paths("content/.*\\.svg", files);
    String name = chance.of("door", "lamp", "oar") + ".svg";
    String path = folder(document, chance) + name;
    String text = files.getOrDefault(document, "");
    return switch (chance.below(8)) {
      case 0 -> Edit.of("a picture is changed", "assets/images/mark.svg", svg(chance));
      case 1 -> Edit.of("a picture is put beside a document", path, svg(chance));
      case 2, 3 ->
          Edit.of("a picture is shown", document, text + "\n![A " + name + "](" + name + ")\n")
              .and(Edit.of("added", path, svg(chance)));
      case 4, 5 ->
          Edit.of(
                  "a picture leads",
                  document,
                  NewsroomEdits.with("image: {src: " + name + ", alt: \"\"}", text))
              .and(Edit.of("added", path, svg(chance)));
      case 6 ->
          beside.isEmpty()
              ? Edit.NONE
              : Edit.of("a picture beside a document is changed", chance.one(beside), svg(chance));
      default -> removed(beside, files, chance);
    };
  }

  /** The document's folder, or the one that bears its name. */
  private static String folder(String document, Chance chance) {
    return chance.happens(30)
        ? document.replaceFirst("[^/]*$", "")
        : document.replaceFirst("(?:\\.fr)?\\.md$", "/");
  }

  /** A picture goes, and now and then nobody thinks of the documents that show it. */
  private static Edit removed(List<String> beside, SortedMap<String, String> files, Chance chance) {
    if (beside.isEmpty()) {
      return Edit.NONE;
    }
    String path = chance.one(beside);
    Edit removal = Edit.removal("a picture is removed", path);
    if (chance.happens(20)) {
      return removal;
    }
    String name = path.replaceFirst(".*/", "");
    for (String document : NewsroomEdits.paths("content/.*\\.md", files)) {
      String text = files.getOrDefault(document, "");
      String without = text.replaceAll("(?m)^(?:image: |!\\[).*" + name + ".*\n", "");
      if (!without.equals(text)) {
        removal = removal.and(Edit.of("", document, without));
      }
    }
    return removal;
  }

  static String svg(Chance chance) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
        + (10 + chance.below(3))
        + "\" height=\"30\"><!--"
        + chance.name()
        + "--></svg>\n";
  }
}
