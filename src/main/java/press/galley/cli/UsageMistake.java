package press.galley.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import press.galley.site.Nearest;

/** Turns what the parser of the command line says into words with a remedy. */
final class UsageMistake {

  private UsageMistake() {}

  static Refusal of(ParameterException e) {
    CommandLine line = e.getCommandLine();
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched.getUnmatched().get(0), line);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec lacking = missing.getMissing().get(0);
      return Refusal.usage(
          "“" + name(lacking) + "” needs a value: " + lacking.paramLabel() + ".", see(line));
    }
    if (e instanceof OverwrittenOptionException twice) {
      return Refusal.usage(
          "“" + name(twice.getOverwritten()) + "” is there more than once.", "Write it once.");
    }
    if (line.getParent() == null) {
      return Refusal.usage(
          "Say what to do: the verb is missing.",
          "Verbs: " + String.join(", ", verbs(line)) + ". " + see(line));
    }
    return Refusal.usage(Objects.requireNonNullElse(e.getMessage(), e.toString()), see(line));
  }

  static Refusal unknownVerb(String typed, CommandLine galley) {
    return Refusal.usage(
        "There is no verb “" + typed + "”.",
        Nearest.hint(typed, verbs(galley)) + " " + see(galley));
  }

  private static Refusal unmatched(String typed, CommandLine line) {
    if (typed.startsWith("-")) {
      Collection<String> options = line.getCommandSpec().optionsMap().keySet();
      List<String> names = options.stream().filter(name -> name.startsWith("--")).toList();
      return Refusal.usage(
          "“" + line.getCommandName() + "” has no option “" + typed.split("=", 2)[0] + "”.",
          Nearest.hint(typed.split("=", 2)[0], names) + " " + see(line));
    }
    if (line.getParent() == null) {
      return unknownVerb(typed, line);
    }
    return Refusal.usage(
        "“" + typed + "” is one word too many.",
        "Put quotes around what has blanks in it: \"Two words\". " + see(line));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static List<String> verbs(CommandLine galley) {
    return galley.getSubcommands().entrySet().stream()
        .filter(verb -> !verb.getValue().getCommandSpec().usageMessage().hidden())
        .map(Entry::getKey)
        .toList();
  }

  private static String see(CommandLine line) {
    String verb = line.getParent() == null ? "" : " " + line.getCommandName();
    return "See “galley help" + verb.toLowerCase(Locale.ROOT) + "”.";
  }
}
