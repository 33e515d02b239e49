package press.galley;

import java.util.Set;
import press.galley.parse.ContentTypes;
import press.galley.parse.DataFiles;
import press.galley.parse.markdown.Markdown;
import press.galley.render.ParsedTemplates;

/**
 * Makes what every newsroom stands on, whatever is in it, on a thread beside that which reads the
 * command line. What is not ready when it is needed is waited for, as if it had not been begun.
 */
final class HeadStart {

  /** Those that read a site, and the one by which the launcher learns what they need. */
  private static final Set<String> VERBS = Set.of("serve", "bake", "prove", "schedule", "warm");

  private HeadStart() {}

  /** Begins, if the command is one that reads a site. */
  static void begin(String... command) {
    if (command.length > 0 && VERBS.contains(command[0])) {
      Thread thread = new Thread(HeadStart::run, "galley-head-start");
      thread.setDaemon(true);
      // Whoever needs what could not be made tells it.
      thread.setUncaughtExceptionHandler((same, e) -> {});
      thread.start();
    }
  }

  private static void run() {
    ContentTypes.warmUp();
    DataFiles.warmUp();
    ParsedTemplates.warmUp();
    Markdown.warmUp();
  }
}
