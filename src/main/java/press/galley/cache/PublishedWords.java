package press.galley.cache;

import java.util.List;

/**
 * The words of a published release that nobody changes in silence.
 *
 * @param body the fingerprint of its text: while that is the same, so are its quotations
 * @param headline its headline
 * @param date the day or the instant it bears, as RFC 3339 writes it
 * @param quotations what it quotes, in order, without markup
 * @param corrections the fingerprints of the corrections that it tells, each with its date: as they
 *     are written they may link to what is not public
 */
public record PublishedWords(
    long body, String headline, String date, List<String> quotations, List<Long> corrections) {

  /** Copies its lists. */
  public PublishedWords {
    quotations = List.copyOf(quotations);
    corrections = List.copyOf(corrections);
  }

  void write(Encoder to) {
    to.fixed(body).text(headline).text(date);
    to.number(quotations.size());
    quotations.forEach(to::text);
    to.number(corrections.size());
    corrections.forEach(to::fixed);
  }

  static PublishedWords read(Decoder from) {
    return new PublishedWords(
        from.fixed(),
        from.text(),
        from.text(),
        from.list(Decoder::text),
        from.list(Decoder::fixed));
  }
}
