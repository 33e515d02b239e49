package press.galley.cli;

import picocli.CommandLine;

/** Sets the parts of a help text apart. */
final class Layout {

  private Layout() {}

  static void of(CommandLine line) {
    line.getCommandSpec()
        .usageMessage()
        .synopsisHeading("")
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n");
  }
}
