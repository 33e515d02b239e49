package press.galley.preview.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The names under which browsers may know the server. Any other name was made to lead here (DNS
 * rebinding): its owner's scripts could read what they ask for.
 *
 * @param names without a port, in small letters
 * @param port that the server listens at
 */
record Origins(Predicate<String> names, int port) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> ALL_ADDRESSES = Set.of("0.0.0.0", "[::]");
  private static final Pattern NUMBERS =
      Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]+]");

  /** Of a host that stands for all addresses of the machine any number is good: it is no name. */
  static Origins of(Entrance entrance, int port) {
    Optional<String> host = entrance.host().map(Origins::spelled);
    if (host.isEmpty()) {
      return new Origins(LOOPBACK::contains, port);
    }
    if (isAllAddresses(host.get())) {
      return new Origins(name -> LOOPBACK.contains(name) || NUMBERS.matcher(name).matches(), port);
    }
    return new Origins(host.get()::equals, port);
  }

  /** Whether a host as it is spelled in an address means every address of the machine. */
  static boolean isAllAddresses(String host) {
    return ALL_ADDRESSES.contains(host);
  }

  /** A host as it is spelled in an address. */
  static String spelled(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
  }

  /** Whether a header of this text names the server. */
  boolean isHost(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    String end = ":" + port;
    if (name.endsWith(end)) {
      return names.test(name.substring(0, name.length() - end.length()));
    }
    return port == 80 && names.test(name);
  }
}
