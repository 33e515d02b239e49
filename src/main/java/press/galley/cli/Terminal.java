package press.galley.cli;

import java.util.Map;
import java.util.Properties;
import press.galley.cli.Screen.Kind;

/**
 * Tells whether a person reads a stream. Java can't know it of each stream; the launcher does and
 * says so in {@code galley.terminal.out} and {@code galley.terminal.err}. Unsaid means no.
 */
final class Terminal {

  private Terminal() {}

  static Kind kind(String stream, Properties properties, Map<String, String> environment) {
    boolean terminal = properties.getProperty("galley.terminal." + stream, "no").equals("yes");
    if (!terminal || environment.getOrDefault("TERM", "").equals("dumb")) {
      return Kind.PLAIN;
    }
    boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty();
    return colour ? Kind.COLOUR_TERMINAL : Kind.TERMINAL;
  }
}
