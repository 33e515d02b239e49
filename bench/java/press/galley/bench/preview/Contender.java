package press.galley.bench.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import press.galley.bench.Figures;

/**
 * A preview that is measured.
 *
 * @param id names its logs
 * @param name as it stands in the tables
 * @param address of the release's page on its server
 * @param command starts it
 * @param desk holds the release that is looked at and edited
 */
record Contender(String id, String name, String address, Command command, Desk desk) {

  /**
   * The command that serves a site.
   *
   * @param folder where it runs
   * @param words of it, for a port
   */
  record Command(Path folder, IntFunction<List<String>> words) {}

  /** As it stands in the tables, after a word on what is special, with the newsroom's size. */
  String row(String kind, int releases) {
    return name + kind + ", " + Figures.count(releases) + " releases";
  }
}
