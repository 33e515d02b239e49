package press.galley;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.galley.layout.Page;
import press.galley.layout.Urls;
import press.galley.site.Nearest;
import press.galley.site.Shortlist;

/**
 * The address of a page as somebody gives it: as its links do, or copied out of a browser.
 *
 * @param paths from the site's root, that it may mean, as they are written and without escapes
 */
record PageAddress(List<String> paths) {

  /** Copies the paths. */
  PageAddress {
    paths = List.copyOf(paths);
  }

  /**
   * What was given: whole or only a path, with or without a slash at its beginning and its end.
   *
   * @param host the site's address, without a slash at its end
   */
  static PageAddress of(String given, String host) {
    String inner = given.startsWith(host) ? given.substring(host.length()) : given;
    String path = inner.startsWith("/") ? inner : "/" + inner;
    String plain = path.replaceFirst("[?#].*", "");
    return new PageAddress(Stream.of(path, plain, unescaped(plain)).distinct().toList());
  }

  /** RFC 3986, 2.1; what is no such address stays as it is. */
  private static String unescaped(String path) {
    try {
      return Optional.ofNullable(URI.create(path).getPath()).orElse(path);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /** The page that it is of; the first reading that one has counts. */
  Optional<Page> in(List<Page> pages) {
    return paths.stream()
        .flatMap(path -> Stream.of(Urls.file(path), Urls.file(path + "/")))
        .flatMap(file -> pages.stream().filter(page -> page.file().equals(file)))
        .findFirst();
  }

  /** The address of the page that may have been meant. */
  Optional<String> nearest(List<Page> pages) {
    String last = paths.get(paths.size() - 1);
    Shortlist urls =
        new Shortlist(
            pages.stream().map(page -> page.url().replaceFirst("/index\\.html$", "/")).toList());
    return Nearest.to(last, urls.of(last));
  }
}
