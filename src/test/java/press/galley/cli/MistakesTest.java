package press.galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          bakes            | There is no verb “bakes”.|Did you mean “bake”? See “galley help”.
          publish          | There is no verb “publish”.|Known are: bake, check, freeze, help, init, new, prove, schedule, serve, thaw. See “galley help”.
          help bakes       | There is no verb “bakes”.|Did you mean “bake”? See “galley help”.
          bake --ouptut=x  | “bake” has no option “--ouptut”.|Did you mean “--output”? See “galley help bake”.
          bake --output    | “--output” needs a value: DIR.|See “galley help bake”.
          bake --clean --clean|“--clean” is there more than once.|Write it once.
          new release a b  | “b” is one word too many.|Put quotes around what has blanks in it: "Two words". See “galley help new”.
          init             | Say in which folder: DIR is missing.|For instance: galley init newsroom
          new              | Say what to begin: release, member, person, event, microsite, page.|For instance: galley new release "We open a second hall"
          new member       | What is the title? It goes in quotes, after the type.|For instance: galley new member "We open a second hall"
          new realease x   | There is no type “realease”.|Did you mean “release”?
          new page !!!     | No file can be named after “!!!”: it has no letter and no digit.|Write a title with words; it can be changed in the file afterwards.
          new page x --lang french!|“french!” is not a language.|Write its code: en, fr, de, pt-BR (BCP 47).
          """)
  void mistakeNamesItsRemedy(String command, String what, String hint) {
    Trial trial = new Trial(folder);
    assertEquals(2, trial.run(command.split(" ", -1)));
    assertEquals("galley: " + what + " " + hint + "\n", unwrapped(trial.err()));
    assertEquals("", trial.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tomorrow|This is not a date: tomorrow. Write a date such as 2026-12-01, or a time with its zone such as 2026-12-01T09:00 UTC.
          2026-02-30|The calendar has no such day: 2026-02-30. The last day of that month is 2026-02-28.
          2026-12-01T25:00Z|The day has no such time: 2026-12-01T25:00Z. Hours go from 00 to 23, minutes and seconds from 00 to 59.
          2026-12-01T09:00|A time has no zone: 2026-12-01T09:00. Write “2026-12-01T09:00 UTC”, or an offset such as +01:00.
          2026-12-01T09:00 Europe/Lundon|There is no time zone “Europe/Lundon”: 2026-12-01T09:00 Europe/Lundon. Did you mean “Europe/London”?
          2026-03-29T01:30 Europe/London|The clocks of Europe/London skip this time: 2026-03-29T01:30 Europe/London. Write 2026-03-29T00:30Z or 2026-03-29T02:30+01:00.
          2026-10-25T01:30 Europe/London|The clocks of Europe/London show this time twice: 2026-10-25T01:30 Europe/London. Write 2026-10-25T01:30+01:00 for the first, or 2026-10-25T01:30Z for the second.
          """)
  void instantThatDoesNotExistIsAMistake(String at, String said) {
    Trial trial = new Trial(folder);
    assertEquals(2, trial.run("bake", "--at", at));
    assertEquals("galley: --at: " + said + "\n", unwrapped(trial.err()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 2026-12-01T00:00:00Z",
    "2026-12-01T09:00 Europe/Paris, 2026-12-01T08:00:00Z",
    "2026-12-01T09:00:30Z, 2026-12-01T09:00:30Z",
    "2026-12-01t09:00+05:30, 2026-12-01T03:30:00Z",
  })
  void instantIsReadInTheFormsOfFrontMatter(String at, String instant) {
    Trial trial = new Trial(folder);
    assertEquals(0, trial.run("bake", "--at", at, "--output", "preview"));
    assertEquals(instant, trial.orders().get(0).at().toString());
  }

  @Test
  void commandWithoutAVerbListsTheVerbs() {
    Trial trial = new Trial(folder);
    assertEquals(2, trial.run());
    assertEquals(
        """
        galley: Say what to do: the verb is missing.
                Verbs: serve, bake, prove, schedule, check, freeze, thaw, new, init,
                help. See “galley help”.
        """,
        trial.err());
  }

  private static String unwrapped(String text) {
    return text.replaceAll("\n {8}", " ");
  }
}
