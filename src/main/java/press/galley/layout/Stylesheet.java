package press.galley.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.galley.read.Source;

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
  private final BinaryOperator<String> address;
  private final Set<String> parts = new ConcurrentSkipListSet<>();

  /**
   * Styles among these assets.
   *
   * @param address gives for a stylesheet and an asset what stands between the brackets of url()
   */
  Stylesheet(Map<String, Source> assets, List<Source> templates, BinaryOperator<String> address) {
    this.assets = assets;
    this.componentStyles =
        templates.stream()
            .filter(source -> source.path().contains("/components/"))
            .filter(source -> source.extension().equals("css"))
            .sorted(Comparator.comparing(Source::path))
            .toList();
    this.address = address;
  }

  /** Whether a file was taken into another and needs no place of its own. */
  boolean isPart(String name) {
    return parts.contains(name);
  }

  /** The stylesheet with its imports taken in. */
  byte[] inlined(String name) throws IOException {
    try {
      return inlined(name, name).getBytes(StandardCharsets.UTF_8);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private String inlined(String name, String entry) {
    Source source = assets.get(name);
    if (source == null) {
      throw new UncheckedIOException(
          new IOException("imports “" + name + "”, which does not exist"));
    }
    String css = text(source);
    String whole =
        IMPORT
            .matcher(css)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        imported(found.group(1), found.group(2), name, entry)));
    return URL.matcher(whole)
        .replaceAll(found -> Matcher.quoteReplacement(url(found.group(1), name, entry)));
  }

  private String imported(String target, @Nullable String layer, String from, String entry) {
    String css;
    if (target.equals("components")) {
      css = componentStyles.stream().map(Stylesheet::text).collect(Collectors.joining("\n"));
    } else {
      String part = resolved(from, target);
      css = inlined(part, entry);
      parts.add(part);
    }
    return layer == null ? css : "@layer " + layer + " {\n" + css.strip() + "\n}";
  }

  private String url(String target, String from, String entry) {
    String asset = resolved(from, target);
    return "url(" + (assets.containsKey(asset) ? address.apply(entry, asset) : target) + ")";
  }

  /** A relative name as seen from a file. */
  private static String resolved(String from, String target) {
    String folder = "/" + from.substring(0, from.lastIndexOf('/') + 1);
    return URI.create(folder).resolve(target).getPath().substring(1);
  }

  private static String text(Source source) {
    try {
      return new String(source.bytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
