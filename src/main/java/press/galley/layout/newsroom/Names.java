package press.galley.layout.newsroom;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import press.galley.parse.Document;

/** Orders documents by title as readers of a language expect it. */
final class Names {

  private Names() {}

  /** By title in the language's alphabetical order; equal titles by id. */
  static Comparator<Document> order(String language) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
    return Comparator.comparing(Document::title, collator::compare).thenComparing(Document::id);
  }
}
