package press.galley.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What stands before every verb. */
@Command(
    name = "galley",
    versionProvider = Version.class,
    customSynopsis = "galley VERB [OPTIONS]",
    description = "Bakes a newsroom: from a folder of texts it makes a website.",
    commandListHeading = "%nVerbs:%n",
    footer = {
      "",
      "“galley help VERB” says more about one of them.",
      "Galley ends with 0 when all is done, with 1 when something is wrong in the newsroom, with 2"
          + " when the command itself is mistaken."
    })
@SuppressWarnings("UnusedVariable") // Picocli acts on these by itself.
final class GalleyCommand {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show which Galley this is.")
  private boolean version;
}
