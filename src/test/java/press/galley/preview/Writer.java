package press.galley.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.galley.newsroom.Chromium;
import press.galley.preview.dress.Onlooker;
import press.galley.preview.web.Entrance;

/** Somebody who writes in a newsroom of three choirs, with a browser at its preview. */
final class Writer extends Onlooker implements AutoCloseable {

  /** Now, for this newsroom. */
  static final Instant NOW = Instant.parse("2026-11-24T13:05:00Z");

  private static final List<String> ROOTS =
      List.of("content", "templates", "assets", "data", "types", "jbake.properties", "freeze.yaml");

  private final Path site;
  private final List<String> terminal = Collections.synchronizedList(new ArrayList<>());
  private PreviewSession session;
  private int port;

  Writer(Path site, Chromium chromium) throws IOException {
    super(chromium);
    this.site = site;
    copy(Path.of("src/main/starter"), site);
    copy(Path.of("templates"), site.resolve("templates"));
    copy(Path.of("assets"), site.resolve("assets"));
    this.session = serve();
    this.port = session.address().getPort();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        Files.write(copy, Files.readAllBytes(file));
      }
    }
  }

  private PreviewSession serve() throws IOException {
    return PreviewSession.open(
        new PreviewSession.Order(
            site,
            ROOTS.stream().map(site::resolve).collect(Collectors.toSet()),
            Entrance.loopback(port),
            Optional.empty()),
        InstantSource.fixed(NOW),
        terminal::add);
  }

  /** What the preview has said in the terminal. */
  List<String> terminal() {
    return List.copyOf(terminal);
  }

  /** Where the newsroom is. */
  Path site() {
    return site;
  }

  /** Where a page of the preview is. */
  String address(String path) {
    return URI.create("http://127.0.0.1:" + port).resolve(path).toString();
  }

  /**
   * Opens a page, as somebody who has not looked at it before. That of a text which has just been
   * saved comes as soon as the site is laid out with it.
   */
  void open(String path) {
    chromium().driver().manage().deleteAllCookies();
    look(path);
    until("return seen('.standing') !== 'There is no page here.'");
  }

  /** Goes to a page. */
  void look(String path) {
    chromium().driver().get(address(path));
    until("return !!document.querySelector('galley-preview')?.shadowRoot");
  }

  /** Saves a text. */
  void save(String file, String text) throws IOException {
    Path path = site.resolve(file);
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    Files.writeString(path, text);
  }

  /** Saves a file with other words in the place of these. */
  void change(String file, String from, String to) throws IOException {
    String text = Files.readString(site.resolve(file));
    if (!text.contains(from)) {
      throw new AssertionError(file + " does not say “" + from + "”");
    }
    save(file, text.replace(from, to));
  }

  /** Ends the preview in the terminal. */
  void stop() {
    session.close();
  }

  /** Starts it again there, at the same port. */
  void start() throws IOException {
    session = serve();
  }

  @Override
  public void close() {
    session.close();
  }
}
