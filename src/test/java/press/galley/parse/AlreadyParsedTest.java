package press.galley.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.galley.parse.Value.Mapping;
import press.galley.read.Source;
import press.galley.read.Stamp;
import press.galley.site.ContentType;
import press.galley.site.Place;

class AlreadyParsedTest {

  private static final String PATH = "content/releases/quay.md";

  private final Source source = source(1);
  private final Document document =
      new Document(
          "releases/quay",
          "en",
          new ContentType("release", "releases", "release.ftlh", Map.of()),
          PATH,
          new Mapping(Map.of(), Place.of(PATH)),
          Map.of(),
          Body.EMPTY);

  private static Source source(long modified) {
    return new Source(PATH, Path.of("/site", PATH), new Stamp(10, modified, modified, 7));
  }

  @Test
  void documentOfTheSameFileIsKnown() {
    assertEquals(Optional.of(document), parsed(Set.of()).of(source(1)));
  }

  @Test
  void documentOfAFileThatWasSavedIsNot() {
    assertEquals(Optional.empty(), parsed(Set.of()).of(source(2)));
  }

  @Test
  void documentWithAProblemIsParsedAgainSoThatItIsTold() {
    assertEquals(Optional.empty(), parsed(Set.of(PATH)).of(source(1)));
  }

  @Test
  void documentOfNoSuchFileIsUnknown() {
    assertEquals(
        Optional.empty(), AlreadyParsed.of(List.of(document), List.of(), Set.of()).of(source(1)));
  }

  private AlreadyParsed parsed(Set<String> doubtful) {
    return AlreadyParsed.of(List.of(document), List.of(source), doubtful);
  }
}
