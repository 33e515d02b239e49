package press.galley.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.galley.read.Source;
import press.galley.read.Utf8;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/**
 * Makes one stylesheet of several: an {@code @import} of a file beside it is replaced by that file
 * in its layer, {@code @import "components"} by the styles of every component, and each {@code
 * url()} by the fingerprinted address.
 */
final class Stylesheet {

  private static final Pattern IMPORT =
      Pattern.compile("@import\\s+[\"']([^\"']+)[\"'](?:\\s+layer\\(([\\w.-]+)\\))?\\s*;");
  private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");

  private final Map<String, Source> assets;
  private final List<Source> componentStyles;
  private final Address address;
  private final Problems problems;
  private final Set<String> parts = new ConcurrentSkipListSet<>();

  /** Gives what stands between the brackets of url(). */
  @FunctionalInterface
  interface Address {

    /**
     * The address of an asset in a stylesheet.
     *
     * @param chain the stylesheets that are being made, the one that names the asset last
     */
    String of(String stylesheet, String asset, List<String> chain);
  }

  /** Styles among these assets. */
  Stylesheet(
      Map<String, Source> assets, List<Source> templates, Address address, Problems problems) {
    this.problems = problems;
    this.assets = assets;
    this.componentStyles =
        templates.stream()
            .filter(source -> source.path().contains("/components/"))
            .filter(source -> source.extension().equals("css"))
            .sorted(Comparator.comparing(Source::path))
            .toList();
    this.address = address;
  }

  /** Takes over what others of the same assets have taken into each other. */
  void take(Stylesheet other) {
    parts.addAll(other.parts);
  }

  /** Whether a file was taken into another and needs no place of its own. */
  boolean isPart(String name) {
    return parts.contains(name);
  }

  /**
   * The stylesheet with its imports taken in.
   *
   * @param outer the stylesheets that refer to it, outermost first, as far as they are being made
   */
  byte[] inlined(String name, List<String> outer) throws IOException {
    try {
      return inlined(name, name, outer).getBytes(StandardCharsets.UTF_8);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private String inlined(String name, String entry, List<String> outer) {
    Source source = assets.get(name);
    if (source == null) {
      throw new UncheckedIOException(
          new IOException("imports “" + name + "”, which does not exist"));
    }
    if (isCircle(source, name, outer)) {
      return "";
    }
    List<String> chain = Stream.concat(outer.stream(), Stream.of(name)).toList();
    // Addresses first: what is taken in has had its own done as seen from where it stands.
    return IMPORT
        .matcher(addressed(text(source), entry, chain))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(imported(found.group(1), found.group(2), entry, chain)));
  }

  private String addressed(String css, String entry, List<String> chain) {
    return URL.matcher(css)
        .replaceAll(
            found -> Matcher.quoteReplacement(url(found.group(), found.group(1), entry, chain)));
  }

  /** Whether a stylesheet is among those that lead to it, which is a problem. */
  boolean isCircle(Source source, String name, List<String> outer) {
    int begin = outer.indexOf(name);
    if (begin < 0) {
      return false;
    }
    problems.add(
        ProblemCode.WRONG_VALUE,
        Place.of(source.path()),
        "The stylesheet imports itself.",
        String.join(" → ", outer.subList(begin, outer.size())) + " → " + name,
        "Remove one of these imports.");
    return true;
  }

  private String imported(String target, @Nullable String layer, String entry, List<String> chain) {
    String css;
    if (target.equals("components")) {
      css = addressed(componentCss(), entry, chain);
    } else {
      Optional<String> part = resolved(last(chain), target);
      if (part.isEmpty()) {
        return "@import \"" + target + "\"" + (layer == null ? "" : " layer(" + layer + ")") + ";";
      }
      css = inlined(part.get(), entry, chain);
      parts.add(part.get());
    }
    return layer == null ? css : "@layer " + layer + " {\n" + css.strip() + "\n}";
  }

  private String componentCss() {
    return componentStyles.stream().map(this::text).collect(Collectors.joining("\n"));
  }

  private String url(String written, String target, String entry, List<String> chain) {
    int end = target.length() - target.replaceFirst("^[^?#]*", "").length();
    return resolved(last(chain), target)
        .filter(assets::containsKey)
        .map(asset -> "url(" + address.of(entry, asset, chain) + target.substring(end) + ")")
        .orElse(written);
  }

  private static String last(List<String> chain) {
    return chain.get(chain.size() - 1);
  }

  /** A relative name as seen from a file; nothing for an address of another kind. */
  private static Optional<String> resolved(String from, String target) {
    try {
      URI uri = new URI(target.strip());
      String path = uri.getPath();
      if (uri.isAbsolute() || uri.getRawAuthority() != null || path == null || path.isEmpty()) {
        return Optional.empty();
      }
      String folder = "/" + from.substring(0, from.lastIndexOf('/') + 1);
      URI whole = new URI(null, null, folder, null).resolve(uri);
      return Optional.of(whole.getPath().substring(1));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private String text(Source source) {
    return Utf8.text(source, problems).orElse("");
  }
}
