package press.galley.cli;

import picocli.CommandLine.Option;

/** {@code --help}, which every verb has. */
@SuppressWarnings("UnusedVariable") // Picocli acts on these by itself.
final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text.")
  private boolean help;
}
