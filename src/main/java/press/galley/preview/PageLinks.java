package press.galley.preview;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import press.galley.Impression;
import press.galley.Sight.Scope;
import press.galley.edit.Visibility;
import press.galley.layout.HomeLinks;
import press.galley.layout.MarkedLinks;
import press.galley.layout.Urls;
import press.galley.site.Place;
import press.galley.site.Settings;

/** What a preview makes of a page's links. */
final class PageLinks {

  private static final String UNSEEN = "data-galley-unseen";

  private final Impression site;
  private final Shown shown;
  private final View view;

  /** Of pages of what is shown in a view. */
  PageLinks(Shown shown, View view) {
    this.site = shown.now().orElseThrow();
    this.shown = shown;
    this.view = view;
  }

  /**
   * A page of which no link leads to the public site; where all texts are shown, those that lead to
   * what readers can't see are marked.
   *
   * @param html in UTF-8
   * @param url the page's address from the host's root
   */
  byte[] in(byte[] html, String url) {
    Settings settings = site.site().settings();
    // A character a byte: whatever it holds is kept.
    String page = new String(html, StandardCharsets.ISO_8859_1);
    String home = new HomeLinks(settings.host(), settings.basePath()).in(page);
    String marked =
        view.scope() == Scope.EVERYTHING
            ? new MarkedLinks(UNSEEN, href -> unseen(url, href)).in(home)
            : home;
    return marked.getBytes(StandardCharsets.ISO_8859_1);
  }

  private Optional<String> unseen(String url, String href) {
    return path(url, href)
        .flatMap(this::shown)
        .flatMap(document -> site.timetable().at(shown.at(), document.file()))
        .filter(visibility -> !visibility.hasPage())
        .map(this::kind);
  }

  private String kind(Visibility visibility) {
    return new StandingWords(new Clockface(site.site().settings().zone())).of(visibility).kind();
  }

  private static Optional<String> path(String url, String href) {
    try {
      URI link = URI.create(href);
      return link.isAbsolute() || link.getRawAuthority() != null || link.getRawPath().isEmpty()
          ? Optional.empty()
          : Optional.of(URI.create(url).resolve(link).getPath());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Place> shown(String path) {
    String base = site.site().settings().basePath();
    if (!path.startsWith(base + "/")) {
      return Optional.empty();
    }
    String inner = path.substring(base.length());
    return site.shown(Urls.file(inner)).or(() -> site.shown(Urls.file(inner + "/")));
  }
}
