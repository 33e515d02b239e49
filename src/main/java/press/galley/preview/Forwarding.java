package press.galley.preview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.galley.Impression;
import press.galley.layout.Page;
import press.galley.parse.Document;

/**
 * Where a text is whose page was at another address before the last save: its slug, its date or the
 * name of its file has changed.
 *
 * @param before what was shown until then
 * @param now what is shown
 */
record Forwarding(Impression before, Impression now) {

  /**
   * The address of the page now; nothing where it stays, is gone, or was no text's.
   *
   * @param file the page's path under the output folder before
   */
  Optional<String> of(String file) {
    return before
        .page(file)
        .filter(page -> now.page(file).isEmpty())
        .flatMap(page -> text(page).flatMap(text -> page(text, page.template())))
        .map(Page::url);
  }

  private Optional<Document> text(Page page) {
    return before.documents().stream()
        .filter(one -> one.path().equals(page.place().file()))
        .findFirst()
        .flatMap(this::same);
  }

  /** The text of that file or, where it is gone, the only new one of that title. */
  private Optional<Document> same(Document then) {
    Optional<Document> stayed =
        now.documents().stream().filter(one -> one.path().equals(then.path())).findFirst();
    if (stayed.isPresent()) {
      return stayed;
    }
    Set<String> known = before.documents().stream().map(Document::path).collect(Collectors.toSet());
    List<Document> renamed =
        now.documents().stream()
            .filter(one -> !known.contains(one.path()))
            .filter(one -> one.type().equals(then.type()) && one.title().equals(then.title()))
            .toList();
    return renamed.size() == 1 ? Optional.of(renamed.get(0)) : Optional.empty();
  }

  private Optional<Page> page(Document text, String template) {
    return now.pages().stream()
        .filter(page -> page.place().file().equals(text.path()))
        .filter(page -> page.template().equals(template))
        .findFirst();
  }
}
