package press.galley.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import press.galley.OpenSite;
import press.galley.Sight.Scope;
import press.galley.preview.watch.Changes;
import press.galley.preview.watch.Watch;
import press.galley.preview.web.Entrance;
import press.galley.preview.web.PreviewServer;
import press.galley.site.Workers;

/** A preview that is open: it watches a site, lays it out anew when it is saved, and serves it. */
public final class PreviewSession implements AutoCloseable {

  private final Workers workers = Workers.forAllCores();
  private final CompletableFuture<PreviewServer> server = new CompletableFuture<>();
  private final Showing showing;
  private final Newsdesk desk;
  private final PressHand hand;

  /** There from the first layout on that stays; set by the hand alone. */
  private volatile Optional<Watch> watch = Optional.empty();

  private PreviewSession(Order order, InstantSource clock, Consumer<String> told) {
    showing = new Showing(clock);
    desk = new Newsdesk(showing, new View(Scope.EVERYTHING, order.at()), new PageStates(clock));
    hand =
        new PressHand(
            showing,
            OpenSite.withNotes(order.folder(), workers),
            this::tell,
            () -> watch = Optional.of(watch(order.roots(), told)));
  }

  /**
   * What to show, and to whom.
   *
   * @param folder of the site
   * @param roots what of it is watched
   * @param entrance who may come in
   * @param at T at the beginning; nothing for now
   */
  public record Order(Path folder, Set<Path> roots, Entrance entrance, Optional<Instant> at) {
    /** Copies the roots. */
    public Order {
      roots = Set.copyOf(roots);
    }
  }

  /**
   * Opens a preview.
   *
   * @param clock what now is
   * @param told hears one line where something about the preview itself is to be known
   * @throws IOException if it can't be served
   */
  public static PreviewSession open(Order order, InstantSource clock, Consumer<String> told)
      throws IOException {
    PreviewSession session = new PreviewSession(order, clock, told);
    try {
      session.serve(order.entrance());
      return session;
    } catch (IOException e) {
      session.close();
      throw e;
    }
  }

  /** The site is read while the server starts. */
  private void serve(Entrance entrance) throws IOException {
    hand.start();
    PreviewServer started = PreviewServer.start(entrance, desk);
    server.complete(started);
    tell(started);
  }

  private Watch watch(Set<Path> roots, Consumer<String> told) {
    return Watch.of(
        roots,
        changes -> {
          if (changes instanceof Changes.Unknown unknown) {
            told.accept(unknown.why());
          }
          hand.saved(changes instanceof Changes.Files files ? files.files() : Set.of());
        });
  }

  /** Before the server stands nobody hears it, and afterwards they are told at once. */
  private void tell() {
    var unused = server.thenAccept(this::tell);
  }

  private void tell(PreviewServer started) {
    started.send("changed", String.valueOf(showing.version()));
  }

  /** What to open in a browser. */
  public URI address() {
    return server.join().address();
  }

  @Override
  public void close() {
    hand.close();
    watch.ifPresent(Watch::close);
    var unused = server.thenAccept(PreviewServer::close);
    workers.close();
  }
}
