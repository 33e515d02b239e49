package press.galley.preview.dress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.galley.site.Place;
import press.galley.site.Severity;

/**
 * What a preview says of the page that is shown.
 *
 * @param version of the site in memory: rises with every change
 * @param sight whether all texts are shown or what readers see
 * @param at T in words, in the site’s zone and the page’s language: {@code 24 November 2026, 13:05
 *     GMT}
 * @param moment T as it was chosen; nothing where it is now
 * @param standing what the page’s text is at T; nothing for a list
 * @param source the page’s file, relative to the site’s root
 * @param edit the address that opens it in the editor
 * @param freshness whether the page is as its source stands
 * @param problems gravest first
 * @param stops the instants to which T can be moved, in order
 */
public record PageState(
    long version,
    Sight sight,
    String at,
    Optional<Instant> moment,
    Optional<Standing> standing,
    Optional<String> source,
    Optional<String> edit,
    Freshness freshness,
    List<Told> problems,
    List<Stop> stops) {

  /** Copies its lists. */
  public PageState {
    problems = List.copyOf(problems);
    stops = List.copyOf(stops);
  }

  /** What of the site is shown. */
  public enum Sight {
    /** Every text, public or not. */
    EVERYTHING,
    /** What readers see at T. */
    READERS
  }

  /** Whether the page is as its source stands. */
  public enum Freshness {
    FRESH,
    /** The site has errors: the page is as it was before them. */
    LAST_GOOD
  }

  /**
   * What a text is.
   *
   * @param kind {@code public, draft, scheduled, embargoed, expired, withdrawn, frozen}, or {@code
   *     none} for an address without a page
   * @param words one sentence: {@code Under embargo until 1 December 2026, 09:00 GMT.}
   */
  public record Standing(String kind, String words) {}

  /**
   * A problem, for the panel.
   *
   * @param severity how grave it is
   * @param code the slug of its code
   * @param place where it stands; its column is that of the caret
   * @param title what is wrong
   * @param found what was found there, or nothing
   * @param hint what to do, or nothing
   * @param line the source line, or nothing
   * @param edit the address that opens it in the editor
   * @param relevance whether it stands in the page’s own source
   */
  public record Told(
      Severity severity,
      String code,
      Place place,
      String title,
      String found,
      String hint,
      String line,
      String edit,
      Relevance relevance) {

    /** Whose source a problem stands in. */
    public enum Relevance {
      THIS_PAGE,
      ELSEWHERE
    }
  }

  /**
   * An instant to which T can be moved.
   *
   * @param moment when
   * @param label {@code Before 1 December 2026, 09:00 GMT: 2 texts appear}
   */
  public record Stop(Instant moment, String label) {}
}
