package press.galley.parse;

import press.galley.site.Place;

/**
 * Something that a body points at by an address of this site: relative to the document, or from the
 * site's root with a leading slash. Addresses with a scheme ({@code https:}, {@code mailto:}) are
 * not references.
 *
 * @param kind a link or an image
 * @param target as written, percent-encoding kept: {@code ../members/stoneygate.md#people}
 * @param place where it stands
 */
public record Reference(Kind kind, String target, Place place) {

  /** What stands in the body's gap. */
  public enum Kind {
    /** The gap is the value of an {@code href}. */
    LINK(" href=\""),
    /**
     * The gap is the value of an {@code src}, and {@code width} and {@code height} may follow it.
     */
    IMAGE(" src=\"");

    private final String attribute;

    Kind(String attribute) {
      this.attribute = attribute;
    }

    /** The text that stands right before the gap. */
    public String attribute() {
      return attribute;
    }
  }
}
