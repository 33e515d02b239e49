package press.galley.bench.preview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is measured of a preview, each with a table of its own. */
enum Part {
  /** From the start of the process to the last byte of a release's page. */
  START("Start to first page|median s|range|starts"),
  /** From a save to the new words on the screen. */
  SAVE("Save to pixels, ms|first save|told|HTML|median|95th|most|saves"),
  /** What the process holds after many saves. */
  MEMORY("Memory, MiB|first page|100 saves|all saves|saves"),
  /** What it does while nobody saves. */
  IDLE("Idle|CPU s a minute|watched s");

  private final String head;

  Part(String head) {
    this.head = head;
  }

  /** The heads of its table's columns. */
  List<String> head() {
    return List.of(head.split("\\|", -1));
  }

  /** How it is named on the command line. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Part> of(String id) {
    return Arrays.stream(values()).filter(part -> part.id().equals(id)).findFirst();
  }
}
