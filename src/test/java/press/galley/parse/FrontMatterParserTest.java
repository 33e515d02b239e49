package press.galley.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.parse.FrontMatter.Style;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;
import press.galley.read.Source;
import press.galley.site.Problems;

class FrontMatterParserTest {

  private final Problems problems = new Problems();

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void brokenHeadIsToldAsAnEditorWould(String name, String file, String expected) {
    parse(file);
    assertEquals(expected, Examples.told(problems));
  }

  static Stream<Arguments> brokenHeadIsToldAsAnEditorWould() {
    return Examples.of("heads.txt");
  }

  @Test
  void everyKeyAndValueKnowsItsPlace() {
    FrontMatter matter =
        parse("---\ntitle: \"A “b” 😀\"\nimage: {src: a.jpg,\n  alt: ''}\ntags:\n  - x\n---\n")
            .get();
    assertEquals(
        "{title@2:1: TEXT A “b” 😀@2:8, image@3:1: {src@3:9: TEXT a.jpg@3:14, alt@4:3: TEXT @4:8}@3:8,"
            + " tags@5:1: [TEXT x@6:5]@6:3}@1:1",
        show(matter.fields()));
  }

  @ParameterizedTest
  @CsvSource({
    "yes, TEXT", "no, TEXT", "on, TEXT", "NO, TEXT", "true, BOOLEAN", "TRUE, BOOLEAN",
    "1e3, DECIMAL", ".5, DECIMAL", "3, INTEGER", "0x1F, INTEGER", "0o17, INTEGER", "007, INTEGER",
    "1_000, TEXT", "2026-11-04, TEXT", "09:00, TEXT", "~, NULL", "null, NULL", "'\"3\"', TEXT"
  })
  void scalarsAreReadByTheCoreSchemaOfYaml12(String written, Value.Kind kind) {
    Scalar scalar = (Scalar) parse("---\nx: " + written + "\n---\n").get().fields().get("x").get();
    assertEquals(kind, scalar.kind());
    assertEquals(written.replace("\"", ""), scalar.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "---\\ntitle: x\\n---\\na\\n\\nb\\n | a\\n\\nb\\n | 4",
        "---\\ntitle: x\\n...\\na | a | 4",
        "---\\r\\ntitle: x\\r\\n---\\r\\na\\r\\nb | a\\nb | 4",
        "---\\rtitle: x\\r---\\ra\\rb | a\\nb | 4",
        "\uFEFF---\\ntitle: x\\n---\\na | a | 4",
        "\\n---  \\ntitle: x\\n---\\na | a | 5",
        "---\\ntitle: x\\n--- | '' | 4",
        "title=x\\n\\n# c\\n~~~~~~\\na\\n~~~~~~ | a\\n~~~~~~ | 5"
      })
  void bodyAndItsFirstLineAreGivenForAnyLineEnds(String file, String body, int line) {
    FrontMatter matter = parse(file.replace("\\n", "\n").replace("\\r", "\r")).get();
    assertEquals(Optional.of("x"), matter.fields().text("title"));
    assertEquals(body.replace("\\n", "\n"), matter.body());
    assertEquals(line, matter.bodyLine());
    assertEquals("", Examples.told(problems));
  }

  @Test
  void emptyHeadHasNoFields() {
    assertEquals("{}@1:1", show(parse("---\n---\n").get().fields()));
    assertEquals("{}@1:1", show(parse("---\n# nothing\n---\n").get().fields()));
  }

  @Test
  void headOfJbakeIsTextButForTagsAndJson() {
    FrontMatter matter =
        parse(
                """
                title=A=b
                nav = 3
                tags= one , two,,
                image={"src": "a.jpg", "n": 1}
                e=
                ~~~~~~
                """)
            .get();
    assertEquals(Style.JBAKE, matter.style());
    assertEquals(
        "{title@1:1: TEXT A=b@1:7, nav@2:1: TEXT 3@2:7, tags@3:1: [TEXT one@3:7, TEXT two@3:13]@3:7,"
            + " image@4:1: {src@4:8: TEXT a.jpg@4:15, n@4:24: INTEGER 1@4:29}@4:7, e@5:1: TEXT @5:3}"
            + "@1:1",
        show(matter.fields()));
  }

  @Test
  void separatorOfJbakeHeadsCanBeSet() {
    byte[] file = "title=x\n====\nbody".getBytes(StandardCharsets.UTF_8);
    FrontMatter matter = new FrontMatterParser("====").parse("f.md", file, problems).get();
    assertEquals("body", matter.body());
  }

  @Test
  void firstOfTwoEqualKeysStands() {
    assertEquals(
        Optional.of("a"), parse("---\ntitle: a\ntitle: b\n---\n").get().fields().text("title"));
    assertEquals(
        Optional.of("a"), parse("title=a\ntitle=b\n~~~~~~\n").get().fields().text("title"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2D2D2D0A74C3A9 E9 0A | f.md:2:3 | E9 | Save the file as UTF-8. In Windows-1252 this byte is “é”.",
        "61 C3 | f.md:1:2 | C3 | Save the file as UTF-8. In Windows-1252 this byte is “Ã”.",
        "0D0A0D 81 | f.md:3:1 | 81 | Save the file as UTF-8.",
        "EFBBBF61 FF | f.md:1:2 | FF | Save the file as UTF-8. In Windows-1252 this byte is “ÿ”.",
        "FEFF0061 | f.md:1:1 | FE | Save the file as UTF-8. It looks like UTF-16.",
        "FFFE6100 | f.md:1:1 | FF | Save the file as UTF-8. It looks like UTF-16.",
        "F09F9880 C0AF | f.md:1:2 | C0 | Save the file as UTF-8. In Windows-1252 this byte is “À”."
      })
  void bytesThatAreNotUtf8AreNamedWithTheirPlace(
      String hex, String place, String found, String hint) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    assertTrue(new FrontMatterParser().parse("f.md", bytes, problems).isEmpty());
    assertEquals(
        place + " invalid-utf8: The file is not UTF-8. [" + found + "] " + hint,
        Examples.told(problems));
  }

  @Test
  void fileSavedAsLatin1NamesTheLetter() {
    byte[] bytes = "---\ntitle: Café\n---\n".getBytes(Charset.forName("windows-1252"));
    new FrontMatterParser().parse("f.md", bytes, problems);
    assertEquals("f.md:2:11", problems.sorted().get(0).place().toString());
  }

  private Optional<FrontMatter> parse(String file) {
    return new FrontMatterParser().parse("f.md", file.getBytes(StandardCharsets.UTF_8), problems);
  }

  /** Values with their places: {@code {key@1:1: TEXT text@1:6}@1:1}. */
  private static String show(Value value) {
    String at = "@" + value.place().line() + ":" + value.place().column();
    if (value instanceof Mapping mapping) {
      return mapping.entries().values().stream()
              .map(
                  entry ->
                      entry.key()
                          + "@"
                          + entry.keyPlace().line()
                          + ":"
                          + entry.keyPlace().column()
                          + ": "
                          + show(entry.value()))
              .collect(Collectors.joining(", ", "{", "}"))
          + at;
    }
    if (value instanceof Sequence sequence) {
      return sequence.items().stream()
              .map(FrontMatterParserTest::show)
              .collect(Collectors.joining(", ", "[", "]"))
          + at;
    }
    Scalar scalar = (Scalar) value;
    return scalar.kind() + " " + scalar.text() + at;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: x\n---\na\n\nb\n",
        "---\ntitle: x\n---\n\n  \n  status: draft\n\nb\n",
        "---\ntitle: x\n---\n",
        "---\ntitle: x\n---",
        "---\n---\nété\nb\n",
        "---\ntitle: x\n--- \na\n\n---\nb\nc",
        "---\ntitle: x\n...\na\n---\nb\nc",
        "---\r\ntitle: x\r\n---\r\na\r\nb",
        "\uFEFF---\ntitle: x\n---\na\nb\nc",
        "\n---\ntitle: x\n---\na\nb\nc",
        "---\ntitle: x\na\n\nb",
        "---\ntitle: x\ntitle: y\n---\na\nb",
        "---\ntitle: [\n---\na\nb",
        "---\ntitle: x\n---\n\t\na: x\nb\n",
        "---\ntitle: x\n---\n\n  \n\r\nstatus: draft\nb\n",
        "---\ntitle: x\n---\n\u2003\na: x\nb\n",
        "title=x\n~~~~~~\na\nb",
        "a\n---\nb",
        "",
      })
  void headIsTheSameWithoutItsText(String file, @TempDir Path folder) throws IOException {
    assertSameHead(file, folder);
  }

  @Test
  void headOrFirstLineMayBeLongerThanAGlance(@TempDir Path folder) throws IOException {
    for (int length = 2000; length < 2100; length++) {
      assertSameHead("---\ntitle: " + "x".repeat(length) + "\n---\na\nb\n", folder);
      assertSameHead("---\ntitle: x\n---\n\nété" + "x".repeat(length) + "\nb\n", folder);
      assertSameHead("---\ntitle: x\n" + "é\n".repeat(length), folder);
    }
  }

  private void assertSameHead(String file, Path folder) throws IOException {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    Problems problems = new Problems();
    Problems ofHead = new Problems();
    Optional<FrontMatter> head = head(bytes, folder, ofHead);
    Optional<FrontMatter> whole = new FrontMatterParser().parse("a.md", bytes, problems);
    assertEquals(problems.sorted(), ofHead.sorted());
    assertEquals(whole.map(FrontMatter::fields), head.map(FrontMatter::fields));
    assertEquals(whole.map(FrontMatter::bodyLine), head.map(FrontMatter::bodyLine));
    assertEquals(whole.map(FrontMatterParserTest::begin), head.map(FrontMatterParserTest::begin));
  }

  private static List<String> begin(FrontMatter matter) {
    return matter.body().lines().filter(line -> !line.isBlank()).limit(1).toList();
  }

  @Test
  void ofTheTextBelowAHeadOnlyTheBeginIsRead(@TempDir Path folder) throws IOException {
    String text = "---\ntitle: x\n---\n\na\nb\nc";
    for (String file : List.of(text, text + "\nd".repeat(5000))) {
      byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
      assertEquals("\na", head(bytes, folder, problems).get().body());
    }
  }

  private static Optional<FrontMatter> head(byte[] bytes, Path folder, Problems problems)
      throws IOException {
    Path file = Files.write(folder.resolve("a.md"), bytes);
    Source source = Source.apart("a.md", folder).now().orElseThrow();
    assertEquals(file, source.file());
    return new FrontMatterParser().head(source, problems);
  }
}
