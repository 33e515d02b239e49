package press.galley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.galley.preview.PreviewSession;
import press.galley.preview.web.Entrance;

/** {@code galley serve}: shows the newsroom in a browser while it is written. */
@Command(
    name = "serve",
    customSynopsis = "galley serve [OPTIONS]",
    description = {
      "Show the newsroom in your browser, and each change as you save it.",
      "Drafts and what is under embargo show too, for you alone. Nothing is written into the"
          + " website’s folder."
    })
final class ServeVerb implements Callable<Integer> {

  private static final String DEFAULT_PORT = "4300";
  private static final int LAST_PORT = 65_535;

  private final Surroundings surroundings;

  @Mixin private final SiteOptions options = new SiteOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = DEFAULT_PORT,
      description = "Where to serve it. Without it 4300, or the next that is free.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = {
        "Let others on this network in: a name or number of this machine.",
        "They need the whole address, with the secret in it."
      })
  private Optional<String> host = Optional.empty();

  @Option(names = "--open", description = "Open it in the browser.")
  private boolean open;

  ServeVerb(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > LAST_PORT) {
      throw Refusal.usage("--port: " + port + " is no port.", "Give a number from 1 to 65535.");
    }
    Newsroom newsroom = options.newsroom(surroundings).orRefuse();
    try (PreviewSession session = session(newsroom)) {
      tell(session);
      if (open && !WebBrowser.open(session.address())) {
        surroundings.out().wrapped("", "No browser was found: open the address yourself.");
      }
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  private PreviewSession session(Newsroom newsroom) {
    try {
      return PreviewSession.open(
          new PreviewSession.Order(
              newsroom.folder(),
              roots(newsroom),
              host.map(name -> Entrance.network(name, port))
                  .orElseGet(() -> Entrance.loopback(port)),
              options.typed(newsroom)),
          surroundings.clock(),
          line -> surroundings.out().wrapped("", line));
    } catch (IOException e) {
      throw Refusal.problem(
          "The preview can't be served: " + e.getMessage(), "Give another --port or --host.");
    }
  }

  /** What a change of shows in the website. */
  private static Set<Path> roots(Newsroom newsroom) {
    Set<Path> roots = new HashSet<>(newsroom.grounds().read());
    for (String name : Set.of("jbake.properties", "custom.properties", "freeze.yaml")) {
      roots.add(newsroom.folder().resolve(name));
    }
    return roots;
  }

  private void tell(PreviewSession session) {
    Screen out = surroundings.out();
    if (port != 0 && session.address().getPort() != port) {
      out.line("Port " + port + " is taken: another one is used.");
    }
    out.line("Preview at " + session.address());
    host.ifPresent(
        name ->
            out.wrapped(
                "",
                "Whoever has this address sees all texts, those under embargo among them: give it"
                    + " to colleagues only."));
    out.line("Ctrl+C ends it.");
  }
}
