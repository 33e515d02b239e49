package press.galley.layout.newsroom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import press.galley.edit.Preview;
import press.galley.edit.Preview.Wait;
import press.galley.parse.Document;

/** What the banner at the top of a preview says; a page for readers has none. */
final class Banner {

  private final Preview preview;
  private final Moments moments;

  Banner(Preview preview, Moments moments) {
    this.preview = preview;
    this.moments = moments;
  }

  /** {@code at} and, of a document that readers can't see yet, {@code field} and {@code until}. */
  Optional<Map<String, Object>> of(Sheet sheet) {
    return preview.at().map(at -> banner(sheet, moments.exact(at, sheet.language)));
  }

  private Map<String, Object> banner(Sheet sheet, String at) {
    Map<String, Object> banner = new LinkedHashMap<>();
    banner.put("at", at);
    sheet
        .document
        .map(Document::path)
        .map(preview.waits()::get)
        .ifPresent(wait -> add(wait, sheet, banner));
    return banner;
  }

  private void add(Wait wait, Sheet sheet, Map<String, Object> banner) {
    banner.put("field", wait.field());
    banner.put("until", moments.exact(wait.until(), sheet.language));
  }
}
