package press.galley.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.galley.layout.Output;
import press.galley.site.Site;

/** Finds out which of some files the pages of a site refer to. */
final class Referred {

  /** What may be an address in HTML, CSS or XML: it ends where none can go on. */
  private static final Pattern ADDRESS = Pattern.compile("[^\\s\"'<>(),;=]*\\.\\w+");

  private final Site site;
  private final Set<String> files;
  private final Set<String> names;

  /** The files, by their paths under the output folder. */
  Referred(Site site, Set<String> files) {
    this.site = site;
    this.files = Set.copyOf(files);
    this.names = files.stream().map(Referred::name).collect(Collectors.toUnmodifiableSet());
  }

  /** Those that a page names, as seen from itself or from the site's root. */
  Set<String> in(List<Output> pages) {
    Set<String> found = new HashSet<>();
    if (!files.isEmpty()) {
      pages.forEach(page -> in(page, found));
    }
    return found;
  }

  private void in(Output page, Set<String> found) {
    Matcher address = ADDRESS.matcher(text(page));
    while (address.find()) {
      String target = decoded(address.group());
      if (names.contains(name(target))) {
        targets(page.file(), target).filter(files::contains).forEach(found::add);
      }
    }
  }

  private Stream<String> targets(String page, String target) {
    String path = target;
    for (String start : List.of(site.settings().host(), site.settings().basePath())) {
      path = !start.isEmpty() && path.startsWith(start) ? path.substring(start.length()) : path;
    }
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    String fromRoot = path.replaceFirst("^/+", "");
    return path.startsWith("/")
        ? Stream.of(normal(fromRoot))
        : Stream.of(normal(folder + path), normal(fromRoot));
  }

  private static String normal(String path) {
    try {
      return Path.of(path).normalize().toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      return "";
    }
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String text(Output page) {
    try {
      return new String(page.bytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
