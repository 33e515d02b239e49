package press.galley.parse.markdown;

import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import press.galley.parse.Reference.Kind;

/** What becomes of the addresses that a text points at, and of the HTML in it. */
interface Addresses {

  /** Under this key a document holds its own. */
  DataKey<Addresses> KEY =
      new DataKey<>("ADDRESSES", (Addresses) (kind, target, where) -> Optional.of(encoded(target)));

  /**
   * What stands between the quotes of {@code href} or {@code src}.
   *
   * @param target the address, its escapes and entities resolved
   * @param where the characters of the source that the address comes from
   * @return escaped for HTML; empty if there must not be a link
   */
  Optional<String> value(Kind kind, String target, BasedSequence where);

  /** What stands for HTML in the source. */
  default String fragment(BasedSequence html) {
    return html.toString();
  }

  /** An address as it stands in an attribute. */
  static String encoded(String target) {
    return Escape.html(Escape.address(target));
  }
}
