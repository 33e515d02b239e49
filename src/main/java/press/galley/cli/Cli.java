package press.galley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The command line: finds the verb, runs it, and turns how it ended into an exit code. */
public final class Cli {

  /** In the order in which help lists them. */
  private static final List<String> VERBS =
      List.of(
          "serve",
          "bake",
          "prove",
          "schedule",
          "check",
          "freeze",
          "thaw",
          "new",
          "init",
          "warm",
          "help");

  private static final int HELP_WIDTH = 80;
  private static final int TRACE_LINES = 60;

  private Cli() {}

  /** Runs one command; 0 done, 1 problems, 2 a mistake in the command. */
  public static int run(String[] arguments, Surroundings surroundings) {
    StringWriter help = new StringWriter();
    int exit = execute(arguments, surroundings, help);
    surroundings.out().block(help.toString());
    return exit;
  }

  /** A stack that is full, and the like, is no exception to picocli: it is told here. */
  private static int execute(String[] arguments, Surroundings surroundings, StringWriter help) {
    try {
      return commandLine(verbs(arguments), surroundings)
          .setOut(new PrintWriter(help, true))
          .setParameterExceptionHandler((e, a) -> UsageMistake.of(e).print(surroundings.err()))
          .setExecutionExceptionHandler((e, line, parsed) -> failed(e, surroundings.err()))
          .setExecutionStrategy(Cli::execute)
          .execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
      return failed(e, surroundings.err());
    }
  }

  /** The verbs to know: the one that is called or, where none is or help is, all. */
  private static List<String> verbs(String[] arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    return VERBS.contains(first) && !first.equals("help") ? List.of(first) : VERBS;
  }

  private static CommandLine commandLine(List<String> verbs, Surroundings surroundings) {
    CommandLine line = new CommandLine(new GalleyCommand());
    for (String verb : verbs) {
      CommandLine subcommand = new CommandLine(verb(verb, surroundings));
      subcommand
          .getCommandSpec()
          .addMixin("help", CommandSpec.forAnnotatedObject(new HelpOption()));
      line.addSubcommand(subcommand);
      Layout.of(subcommand);
    }
    Layout.of(line);
    return line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(HELP_WIDTH);
  }

  private static Object verb(String name, Surroundings surroundings) {
    return switch (name) {
      case "serve" -> new ServeVerb(surroundings);
      case "bake" -> new BakeVerb(surroundings);
      case "schedule" -> new ScheduleVerb(surroundings);
      case "check" -> new CheckVerb(surroundings);
      case "prove" -> new ProveVerb(surroundings);
      case "freeze" -> new FreezeVerb(surroundings);
      case "thaw" -> new ThawVerb(surroundings);
      case "new" -> new NewVerb(surroundings);
      case "init" -> new InitVerb(surroundings);
      case "warm" -> new WarmVerb(surroundings);
      case "help" -> new HelpVerb(surroundings);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Runs the verb. Help shows options as people write them: with a blank, not with a sign. */
  private static int execute(ParseResult parsed) {
    parsed.commandSpec().commandLine().setSeparator(" ");
    return new RunLast().execute(parsed);
  }

  private static int failed(Throwable e, Screen err) {
    if (e instanceof Refusal refusal) {
      return refusal.print(err);
    }
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace, true));
    err.wrapped("galley: ", "This is a fault in Galley itself, not in your texts. It said:");
    err.block(
        trace.toString().lines().limit(TRACE_LINES).collect(Collectors.joining("\n", "", "\n")));
    return 1;
  }
}
