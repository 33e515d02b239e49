package press.galley.preview.facts;

import java.util.List;
import press.galley.Impression;
import press.galley.parse.Document;

/** The pictures of a text: what they weigh, and whether somebody is credited. */
final class PictureFacts {

  private PictureFacts() {}

  static List<Fact> of(Document document, Impression impression) {
    return Picture.of(document, impression).stream().map(PictureFacts::fact).toList();
  }

  private static Fact fact(Picture picture) {
    return Fact.of(
        picture.src(),
        picture.weight(),
        picture
            .credit()
            .map(credit -> "Credit: " + credit)
            .orElse(picture.lacksCredit() ? "no credit" : ""));
  }
}
