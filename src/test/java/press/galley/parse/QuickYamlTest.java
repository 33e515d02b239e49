package press.galley.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** What is read at a glance is what the library reads; and it is asked for few. */
class QuickYamlTest {

  private static final int TEXTS = Integer.getInteger("seeds", 20_000);

  private static final Origin ORIGIN =
      new Origin("content/releases/tide-song.md", 2, 1, ProblemCode.FRONT_MATTER_SYNTAX);

  /** What heads are written in, and what might be taken for it. */
  private static final List<String> PIECES =
      List.of(
          "title: The tide",
          "date: 2026-12-01",
          "embargo: 2026-12-01T09:00 Europe/London",
          "tags: [choirs, the sea, 12]",
          "tags:",
          "- a",
          "- b: c",
          "  - d",
          "  lines: 3",
          "    e: f",
          "contacts: [press,\"a, b\", 'c']",
          "quote: \"She said: “yes” # no\"",
          "quote: 'It is'",
          "{\"a\": [1, true, null], \"b\": {\"c\": \"d\\\\e\"}}",
          "# a comment",
          "  # a comment",
          "#",
          "a: <p>One choir</p>",
          "a: <<",
          "a: +44 1632 960 000",
          "a: +44",
          "a: +.inf",
          "a: -.Inf",
          "a: .nan",
          "a: +1.5e3",
          "a: [+44 1, b@c.example, it's, d`e, 50 %, f*, #g]",
          "a: [@b]",
          "a: [%b]",
          "a: b: c",
          "a: - b",
          "a: |",
          "a: >-\n  One choir\n  sings.",
          "a: |\n    Note one\n    Note two\n",
          "a: >\n  One\n   sings",
          "a: |-\n  One\n\n  sings",
          "a: |+\n  One",
          "a: |2\n  One",
          "a: > # b\n  One",
          "a: >-\nb: c",
          "a: &x b",
          "a: *x",
          "a: !!str 1",
          "a: 1.5",
          "a: 1e3",
          "a: 0x1F",
          "a: 0o17",
          "a: 12_000",
          "a: -1",
          "a: [52.62, -1.12, -0]",
          "a: -1-2",
          "a: 1-",
          "a: 1-2e",
          "a: 007",
          "a: 1.",
          "a: 1.5e3",
          "a: - 1",
          "a: ~",
          "a: NULL",
          "a: True",
          "a: yes",
          "a: 'it''s'",
          "a: \"b\\nc\"",
          "a: \"b\\\"c\"",
          "a: [b, c",
          "a: [b, ]",
          "a: [b: c]",
          "a: []",
          "a: {b: c}",
          "a: {b: c d, e: [f, \"g\"], h: {i: 1}}",
          "a: {b: , c: d}",
          "a: {b, c: d}",
          "a: {\"b\":c}",
          "a: {\"b\": c, b: d}",
          "a: {b:c}",
          "- {a: b, c: \"d\"}",
          "  b: {type: text, required: true, description: The word above it.}",
          "a: b #c",
          "a: b#c",
          "a: 10 choirs",
          "a: 10, 11",
          "a: .5",
          "a: a😀b",
          "a: Łódź – “so”",
          "a: b:",
          "a : b",
          "\"a\": b",
          "? a",
          "---",
          "...",
          "",
          " ",
          "\t",
          "\u2028",
          "-",
          "a",
          ":",
          ",",
          "]",
          "}",
          "{",
          "[",
          "\"",
          "'",
          "\\",
          "<<: {a: b}");

  private static final List<String> JOINTS =
      List.of("\n", "\n", "\n", "\n", "\n  ", "\n- ", " ", "");

  @Test
  void whatIsReadQuicklyIsWhatTheLibraryReads() {
    for (int seed = 0; seed < TEXTS; seed++) {
      check(text(new Random(seed)));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(6);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())))
          .append(JOINTS.get(random.nextInt(JOINTS.size())));
    }
    if (random.nextInt(3) == 0 && text.length() > 1) {
      int at = random.nextInt(text.length());
      String other = PIECES.get(random.nextInt(PIECES.size()));
      text.replace(at, at + 1, other.substring(0, Math.min(1, other.length())));
    }
    return text.toString();
  }

  private static boolean check(String text) {
    Optional<Value> quick = QuickYaml.read(text, ORIGIN);
    if (quick.isPresent()) {
      Problems problems = new Problems();
      Optional<Value> whole = new YamlReader().whole(text, ORIGIN, problems);
      assertEquals(whole, quick, text);
      assertEquals(List.<Problem>of(), problems.sorted(), text);
    }
    return quick.isPresent();
  }

  @Test
  void linesOfOneTextAreReadWithoutTheLibraryWhateverTheirOrder() {
    List<String> plain = PIECES.subList(0, 4);
    for (int seed = 0; seed < 100; seed++) {
      List<String> lines = new ArrayList<>(plain);
      Collections.shuffle(lines, new Random(seed));
      assertTrue(check(String.join("\n", lines.subList(0, 3)) + "\n"), lines.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: The tide\n",
        "title: The tide",
        "title:\ndate: 2026-12-01\n",
        "tags: [a, \"b c\", 'd']\n",
        "contacts:\n  - press\n  - office\n",
        "contacts:\n- press\n\n- office\ntitle: x\n",
        "quotes:\n  - text: Yes\n    by: people/a\n  - text: \"No: never\"\n    by: people/b\n",
        "image:\n  file: a.jpg\n  alt: A choir\ntitle: x\n",
        "a:\n  b:\n    - c:\n        d: e\n      f: g\n",
        "{\"type\": \"object\",\n  \"pattern\": \"^\\\\S+$\", \"n\": 3, \"x\": [true, null]}\n",
        "[]",
        "# What it is.\na:\n  # One.\n  b: {c: d@e.example, f: +44 1632}\n  # Two.\n\ng: <p>h</p>\n",
        "options:\n  kind:  {type: text, default: note, description: \"`a`, `b`.\"}\nexamples:\n  - name: a\n    options: {items: [{year: 2031, url: \"#\"}]}\n",
        "summary: >-\n  The choirs\n  sing – twice: now # and then.\nnotes: |\n  - one\n  two\n\ntitle: x\n",
      })
  void plainTextsAreReadWithoutTheLibrary(String text) {
    assertTrue(check(text), text);
  }

  /** So that the quick way can't fall out of use unseen. */
  @Test
  void headsOfThisNewsroomAndSchemasAreReadWithoutTheLibrary() throws Exception {
    List<String> heads = new ArrayList<>();
    for (Path file : files("content", ".md")) {
      String text = Files.readString(file);
      if (text.startsWith("---\n")) {
        heads.add(text.substring(4, text.indexOf("\n---", 4) + 1));
      }
    }
    long quick = heads.stream().filter(QuickYamlTest::check).count();
    assertTrue(quick * 10 >= heads.size() * 8L, quick + " of " + heads.size() + " heads");
    List<String> schemas = new ArrayList<>();
    for (Path file : files("src/main/resources/press/galley", ".schema.json")) {
      schemas.add(Files.readString(file));
    }
    assertTrue(schemas.size() > 5, schemas.size() + " schemas");
    schemas.forEach(schema -> assertTrue(check(schema), schema));
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void whatIsNestedDeeplyIsLeftToTheLibrary() {
    String deep = "[".repeat(60) + "]".repeat(60);
    assertEquals(Optional.empty(), QuickYaml.read(deep, ORIGIN));
    String groups =
        IntStream.range(0, 60)
            .mapToObj(depth -> "  ".repeat(depth) + "a:\n")
            .collect(Collectors.joining());
    assertEquals(Optional.empty(), QuickYaml.read(groups, ORIGIN));
  }
}
