package press.galley.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code galley help}: says what a verb does. */
@Command(
    name = "help",
    customSynopsis = "galley help [VERB]",
    helpCommand = true,
    description = "Say what Galley can do, or what one verb does.")
final class HelpVerb implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "VERB",
      hideParamSyntax = true,
      description = "The verb to explain.")
  private Optional<String> verb = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  HelpVerb(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CommandLine galley = spec.parent().commandLine();
    Map<String, CommandLine> verbs = galley.getSubcommands();
    CommandLine explained = verb.map(verbs::get).orElse(galley);
    if (verb.isPresent() && !verbs.containsKey(verb.get())) {
      throw UsageMistake.unknownVerb(verb.get(), galley);
    }
    surroundings.out().block(explained.getUsageMessage(Ansi.OFF));
    return 0;
  }
}
