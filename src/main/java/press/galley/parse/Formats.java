package press.galley.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import press.galley.parse.Value.Scalar;
import press.galley.site.Countries;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.TurnedZone;

/** The values of {@code format} that our schemas use. Thread-safe. */
final class Formats {

  /** Formats that Galley knows; the last ones only say what the text is. */
  static final List<String> KNOWN =
      List.of(
          "instant",
          "instant-or-month",
          "country",
          "zone",
          "language",
          "uri",
          "email",
          "image",
          "relation",
          "data",
          "markdown");

  private static final Countries COUNTRIES = new Countries();

  private final Languages languages = new Languages();
  private final InstantReader instants = new InstantReader(ZoneOffset.UTC);
  private final InstantReader instantsOrMonths = InstantReader.orMonths(ZoneOffset.UTC);

  /** Whether a value fits; a format that is not ours fits always. */
  boolean fits(String format, Scalar value) {
    String text = value.text();
    return switch (format) {
      case "instant" -> instants.read(value, new Problems()).isPresent();
      case "instant-or-month" -> instantsOrMonths.read(value, new Problems()).isPresent();
      case "country" -> COUNTRIES.isCode(text);
      case "zone" -> Zones.isZone(text) && TurnedZone.of(text).isEmpty();
      case "language" -> languages.isTag(text);
      case "uri" -> isAddress(text);
      case "email" -> text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
      default -> true;
    };
  }

  /** The problems of a value that doesn't fit. */
  List<Problem> problems(String format, String subject, Scalar value, ZoneId zone) {
    String text = value.text();
    return switch (format) {
      case "instant", "instant-or-month" -> {
        Problems problems = new Problems();
        new InstantReader(zone).read(value, problems);
        yield problems.sorted();
      }
      case "country" ->
          wrong(value, subject + " is not the code of a country.", COUNTRIES.hint(text));
      case "zone" ->
          List.of(
              new Problem(
                  ProblemCode.WRONG_ZONE,
                  value.place(),
                  TurnedZone.of(text)
                      .map(TurnedZone::title)
                      .orElse("There is no time zone “" + text + "”."),
                  Shown.value(value),
                  TurnedZone.of(text)
                      .map(turned -> turned.reading() + " Write the place, such as " + zone + ".")
                      .orElseGet(() -> Zones.nameHint(text, zone))));
      case "language" ->
          wrong(value, subject + " is not the tag of a language.", languages.hint(text));
      case "uri" -> wrong(value, subject + " is not a full web address.", addressHint(text));
      default ->
          wrong(
              value,
              subject + " is not an e-mail address.",
              "Write an address such as press@example.org.");
    };
  }

  private static List<Problem> wrong(Scalar value, String title, String hint) {
    return List.of(
        new Problem(ProblemCode.WRONG_VALUE, value.place(), title, Shown.value(value), hint));
  }

  private static boolean isAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("");
      return List.of("http", "https").contains(scheme) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String addressHint(String text) {
    return isAddress("https://" + text) && text.contains(".")
        ? "Write “https://" + text + "”."
        : "Write it with https:// in front, such as https://example.org/.";
  }
}
