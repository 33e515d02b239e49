package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A proof finds the words, names and addresses that are out before their time. */
class ProvenWordsTest {

  @TempDir Path temporary;
  private ProvenNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = ProvenNewsroom.in(temporary);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "templates/news.ftlh | the title “Zugzwang prize” | <p>Zugzwang <b>prize</b></p>",
        "templates/i18n/en.properties | the title “ZUGZWANG–PRIZE” | error.title=ZUGZWANG–PRIZE",
        "data/contacts.yaml | the title “Zugzwang prize” | press: {name: Zugzwang prize, email: p@news.example.org}",
        "assets/humans.txt | the title “Zugzwang prize” | Soon: Zugzwang prize!",
        "assets/js/menu.js | the title “Zugzwang\\u0020prize” | say('Zugzwang\\u0020prize')",
        "jbake.properties | the title “Zugzwang prize” | galley.tagline=Zugzwang prize",
        "templates/page.ftlh | the address “news/2025/embargoed” | <a href='/news/2025/embargoed/'>Soon</a>",
        "templates/page.ftlh | the address “news/2025/embargoed” | <a href='https://news.example.org/news/2025/embargoed'>Soon</a>",
        "templates/page.ftlh | the file’s name “releases/2025/embargoed” | <!-- see content/releases/2025/embargoed.md -->",
        "templates/page.ftlh | the file’s name “unused.svg” | <img src='/unused.svg'>",
      })
  void whatATemplateAnAssetOrDataSaysIsFound(String file, String what, String line)
      throws IOException {
    Path path = newsroom.folder().resolve(file);
    String before = Files.exists(path) ? Files.readString(path) : "";
    boolean replaced = line.startsWith("press:");
    String text = replaced ? before.replaceFirst("press: .*", line) : before + "\n" + line;
    newsroom.write(file, text + "\n");
    Command.Outcome outcome = newsroom.prove();
    assertTrue(outcome.text().contains("\n  " + what), outcome.text());
    assertTrue(outcome.text().contains("\n  way    " + file + ":"), outcome.text());
    assertEquals(1, outcome.exit());
  }

  @Test
  void leakIsToldWithItsFileItsPlaceAndItsWay() throws IOException {
    newsroom.write("assets/humans.txt", "Sing.\nSoon: Zugzwang prize!\n");
    Command.Outcome outcome = newsroom.prove();
    assertEquals(
        """
        leak  humans.txt:2:7
          the title “Zugzwang prize”
          of     content/releases/2025/embargoed.md
          way    assets/humans.txt:2 says it.

        """,
        outcome.text().substring(0, outcome.text().indexOf("  site")));
  }

  @Test
  void phraseOfTheTextIsFound() throws IOException {
    newsroom.write(
        ProvenNewsroom.SECRET,
        "---\ntitle: Prize\ndate: 2025-04-03\nembargo: 2027-01-01\n---\nThe hall will be *closed* for ever on the last day of May.\n");
    newsroom.write(
        "templates/error404.ftlh", "<p>They say the hall will be closed for ever on the last day.");
    newsroom.leaks("words of the text “the hall will be closed for ever on”");
  }

  @Test
  void phraseThatAPublicTextSaysTooHidesNoOther() throws IOException {
    String open = "The hall was built by the choir in eighteen hundred and four.";
    String secret = "It will be closed for ever on the last day of May.";
    newsroom.write(
        ProvenNewsroom.SECRET,
        "---\ntitle: Prize\ndate: 2025-04-03\nembargo: 2027-01-01\n---\n"
            + open
            + "\n\n"
            + secret
            + "\n");
    newsroom.write(
        "content/releases/2025/second.md",
        "---\ntitle: Second\ndate: 2025-03-02\n---\n" + open + "\n");
    newsroom.write("templates/error404.ftlh", "<p>" + open + "</p><p>" + secret + "</p>");
    newsroom.leaks("words of the text “");
  }

  @Test
  void whatAPublicTextSaysTooIsNoTrace() throws IOException {
    newsroom.write(
        "content/releases/2025/second.md",
        "---\ntitle: The Zugzwang prize of old\ndate: 2025-03-02\n---\nText.\n");
    newsroom.write("assets/humans.txt", "Soon: Zugzwang prize!\n");
    newsroom.isProven();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "internal: Zugzwang prize\n---\nText.",
        "# Zugzwang prize\n---\nText.",
        "---\nText. <!-- Zugzwang prize -->",
        "notes: \"Text. <!-- Zugzwang prize -->\"\n---\nText.",
        "notes: \"See [this](zugzwang-prize)\"\n---\nText.",
      })
  void whatOnlyTheSourceOfAPublicTextSaysIsATrace(String rest) throws IOException {
    newsroom.write(
        "content/releases/2025/second.md", "---\ntitle: Second\ndate: 2025-03-02\n" + rest + "\n");
    newsroom.write("assets/humans.txt", "Soon: Zugzwang prize");
    newsroom.leaks("the title “Zugzwang prize”");
  }

  @Test
  void titleOfOneWordMayStandInATemplateAndNotInAnAsset() throws IOException {
    newsroom.write(
        ProvenNewsroom.SECRET,
        "---\ntitle: Closure\ndate: 2025-04-03\nembargo: 2027-01-01\n---\nText.\n");
    newsroom.write("templates/error404.ftlh", "<p>Closure");
    newsroom.isProven();
    newsroom.write("templates/error404.ftlh", "<p>Nothing");
    newsroom.write("assets/humans.txt", "Closure\n");
    newsroom.leaks("humans.txt:1:1\n  the title “Closure”");
  }
}
