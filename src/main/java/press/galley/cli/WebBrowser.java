package press.galley.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Opens addresses in the browser of the machine. */
final class WebBrowser {

  private WebBrowser() {}

  /** Asks the system to open an address; false where it can't. */
  static boolean open(URI address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("win")
            ? List.of("rundll32", "url.dll,FileProtocolHandler")
            : List.of(system.contains("mac") ? "open" : "xdg-open");
    try {
      ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
      builder.command().add(address.toString());
      builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
