package press.galley.preview.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.galley.Impression;
import press.galley.edit.Standings;
import press.galley.edit.Visibility;
import press.galley.layout.Urls;
import press.galley.parse.Document;

/** A text in the site’s other languages, and whether readers see it there. */
final class LanguageFacts {

  private LanguageFacts() {}

  static List<Fact> of(Document document, Impression impression) {
    Standings standings =
        Standings.at(impression.sight().at(), impression.documents(), impression.site());
    List<Fact> facts = new ArrayList<>();
    List<Document> translations = impression.edition().translations(document);
    for (String language : impression.site().settings().languages()) {
      if (language.equals(document.language())) {
        continue;
      }
      Optional<Document> other =
          translations.stream().filter(one -> one.language().equals(language)).findFirst();
      facts.add(
          other
              .map(text -> fact(text, standings.of(text), impression))
              .orElseGet(() -> Fact.of(language, "none")));
    }
    return facts;
  }

  private static Fact fact(Document text, Visibility visibility, Impression impression) {
    Urls urls = new Urls(impression.site().settings());
    return new Fact(
        text.language(),
        text.title(),
        visibility instanceof Visibility.Public ? "" : "not public",
        Optional.of(urls.link(urls.of(text))));
  }
}
