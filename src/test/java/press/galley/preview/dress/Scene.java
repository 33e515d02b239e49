package press.galley.preview.dress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.galley.preview.dress.PageState.Freshness;
import press.galley.preview.dress.PageState.Sight;
import press.galley.preview.dress.PageState.Standing;
import press.galley.preview.dress.PageState.Stop;
import press.galley.preview.dress.PageState.Told;
import press.galley.site.Severity;

/**
 * A page and what a preview says of it.
 *
 * @param html the page as a site has it
 * @param state what is said
 */
record Scene(String html, PageState state) {

  /** A short page, drafted, without problems. */
  static Scene of(long version, String main) {
    return new Scene(page("", main), state(version));
  }

  /** Whole and accessible. */
  static String page(String head, String main) {
    return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Choir</title>"
        + "<meta name=\"viewport\" content=\"width=device-width\">"
        + head
        + "</head><body><main><h1>Choir</h1>"
        + main
        + "</main></body></html>";
  }

  /** That of a draft without problems. */
  static PageState state(long version) {
    return state(version, Sight.EVERYTHING, Optional.empty(), Freshness.FRESH, List.of());
  }

  /** This page with these problems. */
  Scene with(long version, Told... problems) {
    Freshness freshness =
        List.of(problems).stream().anyMatch(told -> told.severity() == Severity.ERROR)
            ? Freshness.LAST_GOOD
            : Freshness.FRESH;
    return new Scene(
        html, state(version, Sight.EVERYTHING, Optional.empty(), freshness, List.of(problems)));
  }

  /** That of a draft. */
  static PageState state(
      long version,
      Sight sight,
      Optional<Instant> moment,
      Freshness freshness,
      List<Told> problems) {
    return new PageState(
        version,
        sight,
        "24 November 2026, 13:05 GMT",
        moment,
        Optional.of(new Standing("embargoed", "Under embargo until 1 December 2026, 09:00 GMT.")),
        Optional.of("content/releases/choir.md"),
        Optional.of("vscode://file/choir.md"),
        freshness,
        problems,
        List.of(
            new Stop(Instant.parse("2026-12-01T08:59:59Z"), "Before 1 December 2026, 09:00 GMT"),
            new Stop(
                Instant.parse("2026-12-01T09:00:00Z"),
                "At 1 December 2026, 09:00 GMT: 2 texts appear")));
  }
}
