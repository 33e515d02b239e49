package press.galley.render;

import java.util.Optional;
import press.galley.cache.PageRecord;

/**
 * Why a page was rendered or not.
 *
 * @param url the page's address from the site's root
 * @param verdict the reason
 * @param record what the page read; nothing of one that reads what nobody can tell again
 */
public record Explanation(String url, Verdict verdict, Optional<PageRecord> record) {}
