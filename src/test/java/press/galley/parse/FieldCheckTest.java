package press.galley.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.galley.site.Problems;

class FieldCheckTest {

  private final ContentTypes types = ContentTypes.builtIn();
  private final FieldCheck check = new FieldCheck(types, ZoneId.of("Europe/London"));

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void everyWrongFieldIsToldWithItsPlaceAndWhatToDo(String name, String head, String expected) {
    Problems problems = new Problems();
    byte[] file = ("---\n" + head + "---\n").getBytes(StandardCharsets.UTF_8);
    FrontMatter matter = new FrontMatterParser().parse("f.md", file, problems).orElseThrow();
    String type = name.substring(0, name.indexOf(':'));
    check.check(types.named(type).orElseThrow(), matter.fields(), problems);
    assertEquals(expected, Examples.told(problems));
  }

  static Stream<Arguments> everyWrongFieldIsToldWithItsPlaceAndWhatToDo() {
    return Examples.of("fields.txt");
  }
}
