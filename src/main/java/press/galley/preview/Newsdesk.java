package press.galley.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.galley.Impression;
import press.galley.layout.Output;
import press.galley.preview.dress.Dress;
import press.galley.preview.dress.PageState;
import press.galley.preview.dress.PageState.Freshness;
import press.galley.preview.facts.Facts;
import press.galley.preview.web.Desk;
import press.galley.preview.web.Reply;
import press.galley.preview.web.Request;
import press.galley.preview.web.Request.Purpose;

/** Answers what browsers ask a preview for: the site’s files, and what is the preview’s own. */
final class Newsdesk implements Desk {

  private static final String OWN = "/_galley/";
  private static final String NOT_FOUND = "404.html";
  private static final String NO_PAGE = "<title>Not found</title><p>There is no such page.";

  /** After that somebody who looks at an empty window is told what is going on. */
  private static final Duration PATIENCE = Duration.ofMillis(700);

  private final Showing showing;
  private final View first;
  private final PageStates states;
  private final Proofs proofs = new Proofs();

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
    return showing.visited(() -> sites(request, view));
  }

  private Reply sites(Request request, View view) {
    try {
      Optional<Shown> first =
          request.purpose() == Purpose.NAVIGATION
              ? showing.shown(view, PATIENCE)
              : Optional.of(showing.shown(view));
      if (first.isEmpty()) {
        return new Reply(503, MediaTypes.of(NOT_FOUND), Dress.waiting(), Map.of());
      }
      Shown shown = first.get();
      return shown.now().isPresent()
          ? site(request.path(), shown, view)
          : page(200, new byte[0], states.of("", Freshness.LAST_GOOD, shown, view));
    } catch (RuntimeException e) {
      // So that the next save is shown there.
      return page(500, new byte[0], PageStates.broken(showing.version(), view, e));
    }
  }

  private Reply own(String name, Request request, View view) {
    if (name.equals("facts")) {
      return showing
          .shown(view)
          .now()
          .filter(now -> !now.isSketch())
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
          : notFound(path, shown, view);
    }
    String file = file(path, now);
    Optional<Found> found = find(file, shown, view);
    if (found.isPresent()) {
      return reply(path, found.get(), shown, view);
    }
    if (now.page(file).isPresent()) {
      return page(500, new byte[0], states.of(file, Freshness.LAST_GOOD, shown, view));
    }
    return !file.endsWith(".html") && find(file + "/index.html", shown, view).isPresent()
        ? Reply.moved(path + "/")
        : forwarded(file, shown).orElseGet(() -> notFound(path, shown, view));
  }

  /** Whoever looks at a text follows it to its new address. */
  private static Optional<Reply> forwarded(String file, Shown shown) {
    Impression now = shown.now().orElseThrow();
    return Stream.concat(shown.earlier().stream(), shown.good().stream())
        .flatMap(before -> new Forwarding(before, now).of(file).stream())
        .findFirst()
        .map(url -> Reply.moved(now.site().settings().basePath() + url));
  }

  /** The file that a path from the host’s root means. */
  private static String file(String path, Impression impression) {
    String base = impression.site().settings().basePath();
    String inner = path.startsWith(base + "/") ? path.substring(base.length() + 1) : "";
    return inner.isEmpty() || inner.endsWith("/") ? inner + "index.html" : inner;
  }

  /** A file as it is now or, where that can't be had for a mistake, as it was before. */
  private Optional<Found> find(String file, Shown shown, View view) {
    Impression now = shown.now().orElseThrow();
    boolean isPage = now.page(file).isPresent();
    if (!shown.isShaken()) {
      Optional<Output> fresh =
          now.file(file).or(() -> isPage ? Optional.empty() : part(file, now, view));
      // A page that is gone is gone; what the last good one shows, such as a stylesheet, stays.
      if (fresh.isPresent() || (!isPage && MediaTypes.isPage(file))) {
        return fresh
            .map(output -> isPage || isDress(file) ? proofs.keep(view, file, output) : output)
            .map(output -> new Found(file, output, Freshness.FRESH));
      }
    }
    return proofs
        .last(view, file)
        .or(() -> shown.good().filter(good -> good != now).flatMap(good -> good.file(file)))
        .map(output -> new Found(file, output, Freshness.LAST_GOOD))
        .or(
            () ->
                now.file(file)
                    .or(() -> part(file, now, view))
                    .map(output -> new Found(file, output, Freshness.FRESH)));
  }

  /** Without it the last good page is none. */
  private static boolean isDress(String file) {
    return file.endsWith(".css");
  }

  /**
   * A file that is there as soon as a page has referred to it. The page that a browser asks it for
   * may have been made before the last save, and not since.
   */
  private Optional<Output> part(String file, Impression now, View view) {
    return proofs.latest(view).stream()
        .flatMap(page -> now.file(page).stream())
        .flatMap(page -> now.file(file).stream())
        .findFirst();
  }

  private Reply notFound(String path, Shown shown, View view) {
    byte[] html =
        find(NOT_FOUND, shown, view)
            .map(found -> new PageLinks(shown, view).in(bytes(found.output()), path))
            .orElseGet(() -> NO_PAGE.getBytes(StandardCharsets.UTF_8));
    return page(404, html, states.ofNone(shown, view));
  }

  private Reply reply(String path, Found found, Shown shown, View view) {
    byte[] bytes = bytes(found.output());
    return MediaTypes.isPage(found.file())
        ? page(
            200,
            new PageLinks(shown, view).in(bytes, path),
            states.of(found.file(), found.freshness(), shown, view))
        : Reply.of(MediaTypes.of(found.file()), bytes);
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
