package press.galley.layout.newsroom;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import press.galley.parse.Document;

/** Orders documents by title as readers of a language expect it. */
final class Names {

  private Names() {}

  /** A document and the place of its title, which is looked up once for all comparisons. */
  private record Named(CollationKey title, Document document) {

    static final Comparator<Named> ORDER =
        Comparator.comparing(Named::title).thenComparing(named -> named.document().id());
  }

  /** By title in the language's alphabetical order; equal titles by id. */
  static List<Document> inOrder(List<Document> documents, String language) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
    return documents.stream()
        .map(document -> new Named(collator.getCollationKey(document.title()), document))
        .sorted(Named.ORDER)
        .map(Named::document)
        .toList();
  }
}
