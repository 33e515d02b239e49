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

  private final Workers workers;
  private final PreviewServer server;
  private final Watch watch;
  private final PressHand hand;

  private PreviewSession(Workers workers, PreviewServer server, Watch watch, PressHand hand) {
    this.hand = hand;
    this.workers = workers;
    this.server = server;
    this.watch = watch;
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
    Workers workers = Workers.forAllCores();
    Showing showing = new Showing(clock);
    CompletableFuture<PreviewServer> opened = new CompletableFuture<>();
    PressHand hand =
        new PressHand(
            showing,
            OpenSite.withNotes(order.folder(), workers),
            () -> {
              var unused = opened.thenAccept(server -> tell(showing, server));
            });
    // While the watch is set up and the server starts.
    hand.start();
    Watch watch =
        Watch.of(
            order.roots(),
            changes -> {
              if (changes instanceof Changes.Unknown unknown) {
                told.accept(unknown.why());
              }
              hand.saved(changes instanceof Changes.Files files ? files.files() : Set.of());
            });
    hand.watched();
    try {
      View first = new View(Scope.EVERYTHING, order.at());
      PreviewServer server =
          PreviewServer.start(
              order.entrance(), new Newsdesk(showing, first, new PageStates(clock)));
      tell(showing, server);
      opened.complete(server);
      return new PreviewSession(workers, server, watch, hand);
    } catch (IOException e) {
      watch.close();
      hand.close();
      workers.close();
      throw e;
    }
  }

  private static void tell(Showing showing, PreviewServer server) {
    server.send("changed", String.valueOf(showing.version()));
  }

  /** What to open in a browser. */
  public URI address() {
    return server.address();
  }

  @Override
  public void close() {
    watch.close();
    hand.close();
    server.close();
    workers.close();
  }
}
