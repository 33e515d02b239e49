package press.galley.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static press.galley.jbake.ToldYaml.assertAlike;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.site.Problem;
import press.galley.site.Problems;

/** What YAML says is what SnakeYAML 1.30 says, which JBake reads it with. */
class SiteYamlTest {

  private final SiteYaml yaml = new SiteYaml(ZoneOffset.UTC);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes Yes YES yEs y no No nO n on On oN off OFF oFF true True tRUE false FALSE fALSE",
        "~ null Null NULL nUll nil \"null\" 'yes' \"12\"",
        "0 -0 +0 00 010 -010 08 0_7 0_ 1_000 _1 1__ 0b101 -0b1_0 0b2 0b 0x1F +0xdead_beef 0xg 0o7",
        "12:30 9:30:15 -1:00 1:60 0:30 00:30 190:20:30 12:3 12:345 999999999:59:59 3:25:45:15",
        "2147483647 2147483648 -2147483648 -2147483649 9223372036854775807 9223372036854775808",
        "-9223372036854775808 -9223372036854775809 00000000000017 0x00000000001 0b0000000000000001",
        "000000000000000000000000000001 0000000000000000000000000000000000000000000000000000000001",
        "1e3 1.5e3 1.5e+3 1.5E-3 1e 1.e2 .5 -.5 ._ .1_2 1. 1.0 01.5 08e1 1_0.0_1 -0.0 +.5e1 .e1",
        ".inf -.inf +.INF .Inf .iNF .nan .NaN .NAN -.nan 190:20:30.15 1:2.5 -1:2. 0:30.5 1:60.5",
        "2001-12-14 2001-1-4 2001-13-44 2001-00-00 0000-01-01 0001-01-01 1582-10-10 9999-99-99",
        "2001-02-29T24:60:60Z 2001-12-14t21:59:43.10-05:00 2001-12-14T21:59:43.9999 2001-1-1T1:2:3",
        "2001-1-1T01:02:03. 2001-1-1T01:02:03.99951Z 2001-1-1T01:02:03+5 2001-1-1T01:02:03-99:99",
        "2001-1-1T01:02:03+24 2001-1-1T01:02:03-5:30 2001-1-1T01:02:03+00:60 2001-1-1T01:02 20010101",
        "= <3 -- +- . .. : :: 1: a:b 1,5 1/2 1-2 0.0.0 1.2.3"
      })
  void aWordIsTheSame(String words) {
    for (String word : words.split(" ", 0)) {
      assertAlike(word);
      assertAlike("key: " + word);
      assertAlike("[" + word + ", {" + word + ": " + word + "}]");
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentIsTheSame(String document) {
    assertAlike(document);
  }

  static Stream<String> documents() {
    return Stream.of(
        // Days and times.
        "date: 2020-02-03 10:00:00",
        "[2001-12-14 21:59:43.10 -5, 2001-1-4 1:02:03, 2001-1-4\t1:02:03 Z, 2001-1-4   1:02:03  +5]",
        // Tags.
        "[!!str 123, !!str yes, !!str , !!str ~, ! 12, ! 'yes', ! [1], ! {a: 1}]",
        "[!!int \"7\", !!int '0x_f', !!int 1_0, !!int \"1:2:3:4:5:6:7:8\", !!int +0]",
        "[!!bool \"yes\", !!bool maybe, !!bool oN, !!null x, !!null '']",
        "[!!float 1, !!float '1e400', !!float 1d, !!float NaN, !!float 0x1p3, !!float .iNf]",
        "[!!timestamp 2001-1-1, !!timestamp '2001-1-1 1:02:03 +5:']",
        "[!!binary aGVsbG8=, !!binary 'aGVs bG8=', !!binary '', !!binary ====, !!binary YQ======]",
        "!!set {a, b}",
        "!!set {a: 1, b: !x 2, a: 3, ? [c], ~}",
        "!!omap [a: 1, b: 2, a: 3]",
        "!!pairs [a: 1, a: 2, [x]: ~]",
        "x: !!map {a: !!seq [1]}",
        "%TAG !y! tag:yaml.org,2002:\n---\n!y!str 12",
        "!<tag:yaml.org,2002:str> 12",
        // Tags that are wrong.
        "!foo x",
        "a: !foo {b: 1}",
        "!!foo [x]",
        "!!int x",
        "!!int ''",
        "!!int '-'",
        "!!int '+-7'",
        "!!int '0:30'",
        "!!int 1.5",
        "!!int [1]",
        "!!float ''",
        "!!float ' 1'",
        "!!float x",
        "!!float {a: 1}",
        "!!bool [yes]",
        "!!null [yes]",
        "!!str [yes]",
        "!!str {yes: no}",
        "!!timestamp x",
        "!!timestamp 1",
        "!!binary abc",
        "!!binary ä===",
        "!!binary A===",
        "!!binary AB=C",
        "!!set [a, b]",
        "!!map [a, b]",
        "!!seq {a: b}",
        "!!omap {a: 1}",
        "!!omap [a]",
        "!!omap [{a: 1, b: 2}]",
        "!!pairs [{}]",
        "!!merge x",
        "[<<]",
        "a: <<",
        // Entries.
        "{a: 1, b: 2, a: 3}",
        "{1: a, 01: b, 1.0: c, '1': d, ~: e, null: f}",
        "{? [a, b] : 1, ? {a: b} : 2, ? [a, b] : 3, 2001-01-01: 4, 2001-01-01 : 5}",
        "? a\n? b\n",
        "'<<': {a: 1}",
        "{<<: {a: 1, b: 2}, a: 3}",
        "{a: 3, <<: {a: 1, b: 2}, c: 4, <<: {c: 5, d: 6}}",
        "[&a {x: 1, y: 2}, {y: 7, <<: [*a, {z: 9, x: 8}]}]",
        "[&a {<<: {x: 1}, y: 2}, &b {<<: *a, z: 3}, {z: 4, <<: [*b, *a]}]",
        "{<<: {a: 1, a: 2}}",
        "{<<: &m {<<: {q: 1}, a: 2}, y: *m}",
        "{y: &m {<<: {q: 1}, a: 2, a: 3}, <<: *m}",
        "!!set {<<: {a: 1}, b}",
        "!!omap [<<: {a: 1}]",
        "<<: []",
        "<<: [a]",
        "<<: a",
        "<<:",
        "&a {<<: *a, b: 1}",
        "&a {b: &b {<<: *a, c: 1}, <<: *b}",
        "!!merge x: {a: 1}",
        // Anchors.
        "[&a x, *a, &a y, *a, &b [1], *b, *b, &c 2001-01-01, *c, &d ~, *d]",
        "*a",
        "a: *a",
        "[" + "&a [], " + "*a, ".repeat(50) + "]",
        "[" + "&a [], " + "*a, ".repeat(51) + "]",
        "{&a a: *a, *a : b}",
        // The whole file.
        "",
        "# nothing",
        "---",
        "--- ~",
        "---\na: 1\n...",
        "---\na: 1\n---\nb: 2",
        "a: 1\n...\nb: 2",
        "%YAML 1.1\n---\nyes",
        "a: [1",
        "a: b: c",
        "a: 'x",
        "\tx",
        "- |\n  12\n- >\n  yes\n- \"1\\n2\"\n- 1\n  2\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: !foo x | a.yml:1:4 an unknown tag: !foo",
        "a: 1\\nb: !!java.net.URL [x] | a.yml:2:4 an unknown tag: tag:yaml.org,2002:java.net.URL",
        "- !!int x | a.yml:1:3 x is no int",
        "- ._ | a.yml:1:3 ._ is no float",
        "a: &a [*a] | a.yml:1:4 a value that holds itself",
        "&a {b: {c: *a}} | a.yml:1:1 a value that holds itself",
        "&a {*a : b} | a.yml:1:1 a value that holds itself",
        "<<: [a] | a.yml:1:6 << takes a mapping or a list of such",
        "!!omap [a] | a.yml:1:9 a mapping of one entry is expected here",
        "a: 1\\n---\\nb: 2 | a.yml:2:1 but found another document"
      })
  void whatCannotBeReadIsNamedWithItsPlace(String document, String told) {
    assertEquals(told, problem(document.replace("\\n", "\n")));
  }

  @Test
  void depthHasAnEnd() {
    assertEquals("a.yml:1:201 more than 200 values in one another", problem("[".repeat(99_999)));
  }

  private String problem(String document) {
    Problems problems = new Problems();
    assertEquals(Optional.empty(), yaml.read("a.yml", document, problems));
    Problem problem = problems.sorted().get(0);
    return problem.place() + " " + problem.found();
  }

  @Test
  void oneAnchorIsOneObject() {
    List<?> list = (List<?>) yaml.read("a.yml", "[&a [1], *a]", new Problems()).orElseThrow();
    assertSame(list.get(0), list.get(1));
  }
}
