package press.galley.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.parse.Value.Mapping;
import press.galley.site.ContentType;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** What is seen at a glance is what the validator finds; and it is asked for few. */
class QuickSchemaTest {

  private static final URI ADDRESS = Schemas.address("types/thing.schema.json");

  private static final int DEEP = 3;

  private static final List<String> SCALARS =
      List.of(
          "\"\"",
          "a",
          "\"12\"",
          "12",
          "0",
          "-3",
          "1.0",
          "2.5",
          "1e2",
          "true",
          "null",
          "draft",
          "2026-12-01",
          "2026-12-01T09:00",
          "2026-13-01",
          "2026-02-30",
          "GB",
          "XX",
          "en",
          "xx-",
          "Europe/London",
          "Europe/Nowhere",
          "a@b.example",
          "https://example.org/",
          "x-a",
          "ä€😀");

  private static final List<String> KEYS = List.of("a", "b", "x-a", "src", "alt", "at", "note");

  /** Of a random schema a random value. */
  @Test
  void whatFitsAtAGlanceFits() {
    Random random = new Random(1);
    int fitting = 0;
    for (int i = 0; i < 1500; i++) {
      String schema = schema(random, DEEP);
      Schemas schemas = new Schemas(Map.of(ADDRESS, mapping(schema)));
      for (int k = 0; k < 15; k++) {
        String text = value(random, 2);
        Value value = value(text);
        if (schemas.isPlain(ADDRESS, value)) {
          fitting++;
          assertEquals(List.of(), schemas.violations(ADDRESS, value), schema + "\n" + text);
        }
      }
    }
    assertTrue(fitting > 4000, fitting + " are seen at a glance");
  }

  /** Heads as people write them, and as they go wrong. */
  @Test
  void whatOfAHeadFitsAtAGlanceIsNoProblem() {
    ContentTypes types = ContentTypes.builtIn();
    Random random = new Random(2);
    for (ContentType type : types.all()) {
      List<String> names =
          new ArrayList<>(
              types.schemas().schema(ContentTypes.address(type.name())).properties().keySet());
      names.addAll(KEYS);
      SchemaCheck check =
          new SchemaCheck(
              types.schemas(), ContentTypes.address(type.name()), "It", ZoneId.of("Europe/London"));
      for (int i = 0; i < 3000; i++) {
        String head =
            "{title: T, date: 2026-12-01, "
                + random
                    .ints(random.nextInt(4), 0, names.size())
                    .distinct()
                    .mapToObj(names::get)
                    .filter(name -> !name.equals("title") && !name.equals("date"))
                    .map(name -> name + ": " + value(random, 2))
                    .collect(Collectors.joining(", "))
                + "}";
        Problems quick = new Problems();
        Problems thorough = new Problems();
        check.check(mapping(head), quick);
        check.validate(mapping(head), thorough);
        assertEquals(thorough.sorted(), quick.sorted(), type.name() + " " + head);
      }
    }
  }

  /** Were none seen at a glance, all would be right and slow. */
  @Test
  void theTextsOfTheNewsroomAreSeenAtAGlance() throws Exception {
    ContentTypes types = ContentTypes.builtIn();
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).toList()) {
        Mapping head =
            new FrontMatterParser()
                .parse(file.toString(), Files.readAllBytes(file), new Problems())
                .orElseThrow()
                .fields();
        String id = Path.of("content").relativize(file).toString();
        ContentType type = types.typeOf(id, head, new Problems()).orElseThrow();
        assertTrue(
            types.schemas().isPlain(ContentTypes.address(type.name()), head), file.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "false",
        "{not: {type: object}}",
        "{oneOf: [true]}",
        "{$id: other}",
        "{$defs: {b: {$anchor: c}}}",
        "{$ref: \"#c\"}",
        "{$schema: \"http://json-schema.org/draft-07/schema#\"}",
        "{if: true, then: false}",
        "{minLength: many}",
        "{pattern: \"[\"}",
        "{enum: a}",
        "{$ref: nowhere.schema.json}",
        "{additionalProperties: {$ref: thing.schema.json}}",
        "{unevaluatedProperties: false}"
      })
  void whatIsNotKnownIsLeftToTheValidator(String schema) {
    Map<URI, Mapping> documents = Map.of(ADDRESS, mapping("{properties: {a: " + schema + "}}"));
    QuickSchema quick = QuickSchema.of(Schema.of(ADDRESS, documents));
    // Deep enough for the schema that leads back to itself.
    String deep = "{a: {b: ".repeat(15) + "1" + "}}".repeat(15);
    assertFalse(quick.fits(value(deep)));
  }

  /** Each property leads back to all of them: that is one schema, not a tree of them. */
  @Test
  void schemaThatLeadsBackToItselfIsMadeAtOnce() {
    String properties =
        IntStream.range(0, 40)
            .mapToObj(i -> "p" + i + ": {$ref: \"#\"}")
            .collect(Collectors.joining(", "));
    Map<URI, Mapping> documents =
        Map.of(ADDRESS, mapping("{type: object, properties: {" + properties + "}}"));
    QuickSchema quick = QuickSchema.of(Schema.of(ADDRESS, documents));
    assertTrue(quick.fits(value("{q: 1}")));
    assertFalse(quick.fits(value("{p1: {p2: {}}}")));
  }

  private static String schema(Random random, int deeper) {
    return IntStream.range(0, 1 + random.nextInt(3))
        .mapToObj(i -> keyword(random, deeper))
        .distinct()
        .collect(Collectors.toMap(word -> word.replaceFirst(":.*", ""), w -> w, (a, b) -> a))
        .values()
        .stream()
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String part(Random random, int deeper) {
    return random.nextInt(8) == 0 ? String.valueOf(random.nextBoolean()) : schema(random, deeper);
  }

  private static String keyword(Random random, int deeper) {
    int number = random.nextInt(4);
    if (deeper > 0 && random.nextBoolean()) {
      String inner = part(random, deeper - 1);
      String other = part(random, deeper - 1);
      // A reference from within what it leads to would be a circle.
      return switch (random.nextInt(deeper == DEEP ? 8 : 7)) {
        case 0 -> "properties: {a: " + inner + ", x-a: " + other + "}";
        case 1 -> "patternProperties: {\"^x-\": " + inner + "}";
        case 2 -> "additionalProperties: " + inner;
        case 3 -> "items: " + inner;
        case 4 -> "prefixItems: [" + inner + ", " + other + "]";
        case 5 -> "anyOf: [" + inner + ", " + other + "]";
        case 6 -> "not: " + inner;
        default -> "$ref: \"#/$defs/b\", $defs: {b: " + inner + "}";
      };
    }
    return switch (random.nextInt(14)) {
      case 0 -> "type: string";
      case 1 -> "type: [integer, \"null\", object]";
      case 2 -> "type: number";
      case 3 -> "enum: [draft, 12, true, a]";
      case 4 -> "minLength: " + number;
      case 5 -> "maxLength: " + number;
      case 6 -> "pattern: \"^[a-z]\"";
      case 7 ->
          "format: "
              + List.of("instant", "country", "zone", "language", "uri", "email")
                  .get(random.nextInt(6));
      case 8 -> "minimum: " + number;
      case 9 -> "maximum: " + (number + 0.5);
      case 10 -> "required: [a]";
      case 11 -> List.of("minItems: ", "maxItems: ").get(random.nextInt(2)) + number;
      case 12 -> List.of("minProperties: ", "maxProperties: ").get(random.nextInt(2)) + number;
      default -> "type: array";
    };
  }

  private static String value(Random random, int deeper) {
    int kind = deeper == 0 ? 0 : random.nextInt(5);
    if (kind < 2) {
      return SCALARS.get(random.nextInt(SCALARS.size()));
    }
    List<String> parts =
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> value(random, deeper - 1)).toList();
    if (kind < 4) {
      return "[" + String.join(", ", parts) + "]";
    }
    return IntStream.range(0, parts.size())
        .mapToObj(i -> KEYS.get((i * 2 + random.nextInt(2)) % KEYS.size()) + ": " + parts.get(i))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static Mapping mapping(String yaml) {
    return (Mapping) value(yaml);
  }

  private static Value value(String yaml) {
    Problems problems = new Problems();
    return new YamlReader()
        .read(yaml, Origin.whole("f", ProblemCode.WRONG_SCHEMA), problems)
        .orElseThrow(() -> new AssertionError(yaml + problems.sorted()));
  }
}
