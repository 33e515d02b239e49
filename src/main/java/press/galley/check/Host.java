package press.galley.check;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the site is served, and what an address on one of its pages means there.
 *
 * @param authority the host, with its port if it has one
 * @param base the path that the site lives under: empty, or {@code /path}
 */
record Host(String authority, String base) {

  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern ON_A_HOST =
      Pattern.compile("(?i)(?:(?:https?|webcal):)?//([^/?#]*)(.*)", Pattern.DOTALL);

  /** What an address leads to. */
  sealed interface Target {

    /** Something that is not this site. */
    record Elsewhere() implements Target {}

    /** A path on the own host that the site does not live under. */
    record Outside(String path) implements Target {}

    /**
     * A place of this site.
     *
     * @param path from the site's root, decoded: {@code /news/}
     * @param fragment decoded, empty for the page as a whole
     */
    record Inside(String path, String fragment) implements Target {}
  }

  /** The host of {@code site.host}: {@code https://host/path}. */
  static Host of(String address) {
    URI uri = URI.create(address);
    String path = Optional.ofNullable(uri.getRawPath()).orElse("");
    return new Host(
        Optional.ofNullable(uri.getRawAuthority()).orElse("").toLowerCase(Locale.ROOT),
        path.replaceAll("/+$", ""));
  }

  /**
   * What an address means in a file.
   *
   * @param url the file's own address from the site's root
   * @param start where the file's addresses start from, if not at the file
   */
  Target target(String url, Optional<String> start, String address) {
    return own(address)
        .map(local -> target(local, base + url, start, address))
        .orElseGet(Target.Elsewhere::new);
  }

  private Target target(String local, String page, Optional<String> start, String address) {
    int hash = local.indexOf('#');
    String fragment = hash < 0 ? "" : local.substring(hash + 1);
    String way = (hash < 0 ? local : local.substring(0, hash)).replaceFirst("\\?.*", "");
    String to = resolved(way.isEmpty() ? page : begin(page, start), way);
    if (!to.equals(base) && !to.startsWith(base + "/")) {
      return ON_A_HOST.matcher(address).matches() ? new Target.Elsewhere() : new Target.Outside(to);
    }
    return new Target.Inside(
        decoded(to.substring(base.length())), decoded(fragment.replaceFirst(":~:.*", "")));
  }

  private static String begin(String page, Optional<String> start) {
    return start.map(way -> resolved(page, ON_A_HOST.matcher(way).replaceFirst("$2"))).orElse(page);
  }

  /** The part after the host, of an address on this host. */
  private Optional<String> own(String address) {
    Matcher onHost = ON_A_HOST.matcher(address);
    if (onHost.matches()) {
      return onHost.group(1).toLowerCase(Locale.ROOT).equals(authority)
          ? Optional.of(onHost.group(2).startsWith("/") ? onHost.group(2) : "/" + onHost.group(2))
          : Optional.empty();
    }
    return SCHEME.matcher(address).matches() ? Optional.empty() : Optional.of(address);
  }

  /** A path from the host's root: relative ones start at a page, dots walk (RFC 3986, 5.2). */
  private static String resolved(String from, String way) {
    if (way.isEmpty()) {
      return from;
    }
    String whole = way.startsWith("/") ? way : from.substring(0, from.lastIndexOf('/') + 1) + way;
    Deque<String> parts = new ArrayDeque<>();
    String[] steps = whole.substring(1).split("/", -1);
    for (String step : steps) {
      if (step.equals("..")) {
        parts.pollLast();
      } else if (!step.equals(".")) {
        parts.addLast(step);
      }
    }
    String last = steps[steps.length - 1];
    boolean folder = last.equals(".") || last.equals("..");
    return "/" + String.join("/", parts) + (folder && !parts.isEmpty() ? "/" : "");
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
