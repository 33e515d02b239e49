package press.galley.preview.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.galley.Impression;
import press.galley.edit.Visibility;
import press.galley.layout.Urls;
import press.galley.parse.Document;
import press.galley.site.Almanac;

/** A text in the site’s other languages, and what each translation is. */
final class LanguageFacts {

  private LanguageFacts() {}

  static List<Fact> of(Document document, Impression impression) {
    List<Fact> facts = new ArrayList<>();
    for (String language : impression.site().settings().languages()) {
      if (!language.equals(document.language())) {
        facts.add(
            translation(document, language, impression)
                .map(text -> fact(text, impression))
                .orElseGet(() -> Fact.of(name(language), "none")));
      }
    }
    return facts;
  }

  /** One that readers can’t see is there all the same. */
  private static Optional<Document> translation(
      Document document, String language, Impression impression) {
    return impression.documents().stream()
        .filter(other -> other.language().equals(language))
        .filter(other -> original(other).equals(original(document)))
        .findFirst();
  }

  private static String original(Document document) {
    return document.text("translationOf").orElse(document.id());
  }

  private static Fact fact(Document text, Impression impression) {
    Urls urls = new Urls(impression.site().settings());
    String url = urls.of(text);
    return new Fact(
        name(text.language()),
        text.title(),
        impression
            .timetable()
            .at(impression.sight().at(), text.path())
            .map(LanguageFacts::state)
            .orElse(""),
        impression.page(Urls.file(url)).map(shown -> urls.link(url)));
  }

  /** What a language calls itself. */
  private static String name(String language) {
    return Almanac.of(language).language();
  }

  private static String state(Visibility visibility) {
    if (visibility instanceof Visibility.Draft) {
      return "a draft";
    }
    if (visibility instanceof Visibility.Scheduled) {
      return "not out yet";
    }
    if (visibility instanceof Visibility.Embargoed) {
      return "under embargo";
    }
    if (visibility instanceof Visibility.Expired) {
      return "off the website";
    }
    if (visibility instanceof Visibility.Frozen) {
      return "held back by the freeze";
    }
    return visibility instanceof Visibility.Public ? "public" : "withdrawn";
  }
}
