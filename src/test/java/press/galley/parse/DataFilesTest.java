package press.galley.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import press.galley.parse.Value.Mapping;
import press.galley.site.Problems;

class DataFilesTest {

  private static final String BOILERPLATE =
      "about:\n  body: {en: Text, fr: Texte}\nshort: {body: One}\n";

  private final Problems problems = new Problems();
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void brokenDataFileIsTold(String path, String text, String expected) {
    file(path, text);
    read();
    assertEquals(expected, Examples.told(problems));
  }

  static Stream<Arguments> brokenDataFileIsTold() {
    return Examples.of("data.txt");
  }

  @Test
  void filesAreReadByNameWithoutSuffix() {
    file("data/contacts.yaml", "press: {name: Press office, email: press@example.org}\n");
    file("data/numbers.json", "{\n\t\"a\": [1,\n\t\t2]\n}");
    file("data/more.yml", "a: 1\n");
    file("data/empty.yml", "# nothing yet\n");
    file("data/notes.txt", "not data");
    Map<String, Mapping> data = read();
    assertEquals(Set.of("contacts", "numbers", "more", "empty"), data.keySet());
    assertEquals("", Examples.told(problems));
    Mapping press = (Mapping) data.get("contacts").get("press").get();
    assertEquals(Optional.of("press@example.org"), press.text("email"));
    assertEquals("data/numbers.json:2:7", data.get("numbers").get("a").get().place().toString());
  }

  @Test
  void twoFilesOfOneNameAreAProblem() {
    file("data/contacts.json", "{}");
    file("data/contacts.yaml", "press: {name: Press office}\n");
    read();
    assertEquals(
        "data/contacts.yaml wrong-data: Two data files have the same name. [data/contacts.yaml]"
            + " Join it with data/contacts.json, or rename one of the two.",
        Examples.told(problems));
  }

  @ParameterizedTest
  @CsvSource({
    "about, en, Text",
    "about, fr, Texte",
    "about, fr-CA, Texte",
    "about, de, Text",
    "short, fr, One"
  })
  void textIsChosenByLanguage(String entry, String language, String expected) {
    file("data/boilerplate.yaml", BOILERPLATE);
    Mapping found = (Mapping) read().get("boilerplate").get(entry).get();
    assertEquals(Optional.of(expected), DataFiles.text(found, "body", language));
    assertEquals("", Examples.told(problems));
  }

  private void file(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Mapping> read() {
    return new DataFiles(ZoneId.of("Europe/London")).read(files, problems);
  }
}
