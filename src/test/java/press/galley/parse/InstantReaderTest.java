package press.galley.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Scalar;
import press.galley.site.Moment;
import press.galley.site.Place;
import press.galley.site.Problems;

class InstantReaderTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void instantIsReadOrItsProblemTold(String name, String written, String expected) {
    Problems problems = new Problems();
    Scalar scalar = new Scalar(written.strip(), Kind.TEXT, new Place("f.md", 3, 7));
    ZoneId zone = ZoneId.of(name.startsWith("São Paulo") ? "America/Sao_Paulo" : "Europe/London");
    String read =
        new InstantReader(zone)
            .read(scalar, problems)
            .map(
                moment ->
                    moment.instant()
                        + " "
                        + moment.zone()
                        + (moment.precision() == Moment.Precision.TIME ? "" : " date alone"))
            .orElse("");
    assertEquals(expected, read + Examples.told(problems));
  }

  static Stream<Arguments> instantIsReadOrItsProblemTold() {
    return Examples.of("instants.txt");
  }
}
