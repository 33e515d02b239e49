package press.galley.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import press.galley.Impression;
import press.galley.layout.Output;
import press.galley.preview.dress.Dress;
import press.galley.preview.dress.PageState;
import press.galley.preview.dress.PageState.Freshness;
import press.galley.preview.facts.Facts;
import press.galley.preview.web.Desk;
import press.galley.preview.web.Reply;
import press.galley.preview.web.Request;

/** Answers what browsers ask a preview for: the site’s files, and what is the preview’s own. */
final class Newsdesk implements Desk {

  private static final String OWN = "/_galley/";
  private static final String NOT_FOUND = "404.html";

  private final Showing showing;
  private final View first;
  private final PageStates states;

  Newsdesk(Showing showing, View first, PageStates states) {
    this.showing = showing;
    this.first = first;
    this.states = states;
  }

  /**
   * A file, and where it was found.
   *
   * @param file under the output folder
   */
  private record Found(String file, Output output, Freshness freshness) {}

  @Override
  public Reply answer(Request request) {
    View view = Chosen.of(request.cookies(), first);
    if (request.path().startsWith(OWN)) {
      return own(request.path().substring(OWN.length()), request, view);
    }
    if (!request.method().equals("GET")) {
      return text(405, "Nothing can be sent there.");
    }
    Shown shown = showing.shown(view);
    return shown.now().isPresent()
        ? site(request.path(), shown, view)
        : page(200, new byte[0], states.of("", Freshness.LAST_GOOD, shown, view));
  }

  private Reply own(String name, Request request, View view) {
    if (name.equals("facts")) {
      return showing
          .shown(view)
          .now()
          .map(now -> Facts.of(file(request.fields().getOrDefault("path", "/"), now), now))
          .map(Reply::json)
          .orElseGet(() -> Reply.json("{\"groups\":[]}"));
    }
    if (name.equals("sight") && request.method().equals("POST")) {
      return Reply.done(Chosen.header(Chosen.asked(request.fields())));
    }
    return Dress.file(name)
        .map(file -> Reply.of(file.type(), file.content()))
        .orElseGet(() -> text(404, "There is no such file."));
  }

  private Reply site(String path, Shown shown, View view) {
    Impression now = shown.now().orElseThrow();
    String base = now.site().settings().basePath();
    if (!path.startsWith(base + "/")) {
      return path.equals(base) || path.equals("/")
          ? Reply.moved(base + "/")
          : notFound(shown, view);
    }
    String file = file(path, now);
    Optional<Found> found = find(file, shown);
    if (found.isPresent()) {
      return reply(200, found.get(), shown, view);
    }
    return !file.endsWith(".html") && find(file + "/index.html", shown).isPresent()
        ? Reply.moved(path + "/")
        : notFound(shown, view);
  }

  /** The file that a path from the host’s root means. */
  private static String file(String path, Impression impression) {
    String base = impression.site().settings().basePath();
    String inner = path.startsWith(base + "/") ? path.substring(base.length() + 1) : "";
    return inner.isEmpty() || inner.endsWith("/") ? inner + "index.html" : inner;
  }

  /** A file as it is now or, where that can't be had for a mistake, as it was before. */
  private static Optional<Found> find(String file, Shown shown) {
    Impression now = shown.now().orElseThrow();
    Optional<Found> good =
        shown
            .good()
            .filter(before -> before != now)
            .flatMap(before -> before.file(file))
            .map(output -> new Found(file, output, Freshness.LAST_GOOD));
    if (shown.isShaken() && good.isPresent()) {
      return good;
    }
    Optional<Found> fresh = now.file(file).map(output -> new Found(file, output, Freshness.FRESH));
    return fresh.isPresent() || now.page(file).isEmpty() ? fresh : good;
  }

  private Reply notFound(Shown shown, View view) {
    return find(NOT_FOUND, shown)
        .map(found -> reply(404, found, shown, view))
        .orElseGet(
            () ->
                page(
                    404,
                    "<title>Not found</title><p>There is no such page."
                        .getBytes(StandardCharsets.UTF_8),
                    states.of("", Freshness.FRESH, shown, view)));
  }

  private Reply reply(int status, Found found, Shown shown, View view) {
    byte[] bytes = bytes(found.output());
    return MediaTypes.isPage(found.file())
        ? page(status, bytes, states.of(found.file(), found.freshness(), shown, view))
        : new Reply(status, MediaTypes.of(found.file()), bytes, Map.of());
  }

  private static Reply page(int status, byte[] html, PageState state) {
    return new Reply(status, MediaTypes.of(NOT_FOUND), Dress.on(html, state), Map.of());
  }

  private static Reply text(int status, String words) {
    return new Reply(
        status, MediaTypes.of("a.txt"), words.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  private static byte[] bytes(Output output) {
    try {
      return output.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
