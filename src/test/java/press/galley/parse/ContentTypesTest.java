package press.galley.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import press.galley.parse.Value.Mapping;
import press.galley.site.ContentType;
import press.galley.site.Field;
import press.galley.site.FieldKind;
import press.galley.site.Problems;

class ContentTypesTest {

  private static final String RECIPE =
      """
      {
      \t"x-folder": "recipes", "x-template": "dish.ftlh",
      \t"type": "object",
      \t"required": ["title", "cook"],
      \t"properties": {
      \t\t"title": {"$ref": "common.schema.json#/$defs/title"},
      \t\t"cook": {"type": "string", "format": "relation", "relatesTo": "person"},
      \t\t"steps": {"type": "array", "items": {"$ref": "#/$defs/step"}}
      \t},
      \t"$defs": {"step": {"properties": {"text": {"type": "string", "format": "markdown"}}}},
      \t"unevaluatedProperties": false
      }
      """;

  private final Problems problems = new Problems();

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void brokenSchemaIsToldWithFileAndPlace(String path, String text, String expected) {
    types(path, text);
    assertEquals(expected, Examples.told(problems));
  }

  static Stream<Arguments> brokenSchemaIsToldWithFileAndPlace() {
    return Examples.of("schemas.txt");
  }

  @Test
  void builtInTypesAreSixWithTheirRequiredFields() {
    Map<String, List<String>> required =
        ContentTypes.builtIn().all().stream()
            .collect(
                Collectors.toMap(
                    ContentType::name,
                    type ->
                        type.fields().values().stream()
                            .filter(Field::required)
                            .map(Field::name)
                            .toList()));
    assertEquals(
        Map.of(
            "release", List.of("title", "date"),
            "member", List.of("title", "country"),
            "person", List.of("title"),
            "event", List.of("title", "starts"),
            "microsite", List.of("title"),
            "page", List.of("title")),
        required);
  }

  @Test
  void everyBuiltInFieldIsDescribedAndSharedByAllTypes() {
    for (ContentType type : ContentTypes.builtIn().all()) {
      for (String common :
          List.of(
              "title",
              "type",
              "lang",
              "status",
              "slug",
              "aliases",
              "summary",
              "image",
              "tags",
              "date",
              "updated",
              "nav",
              "internal",
              "cached")) {
        assertEquals(Optional.of(true), type.field(common).map(f -> !f.description().isEmpty()));
      }
      type.fields().values().forEach(ContentTypesTest::assertDescribed);
    }
  }

  private static void assertDescribed(Field field) {
    assertFalse(field.description().isEmpty(), field.name());
    field.fields().forEach(ContentTypesTest::assertDescribed);
  }

  @Test
  void everyExampleInABuiltInSchemaFitsItsOwnField() {
    ContentTypes types = ContentTypes.builtIn();
    FieldCheck check = new FieldCheck(types, ZoneId.of("Europe/London"));
    for (ContentType type : types.all()) {
      Schema schema = types.schemas().schema(ContentTypes.address(type.name()));
      String head =
          schema.properties().entrySet().stream()
              .map(field -> Flow.entry(field.getKey(), field.getValue().example().orElseThrow()))
              .collect(Collectors.joining("\n", "---\n", "\n---\n"));
      byte[] file = head.getBytes(StandardCharsets.UTF_8);
      FrontMatter matter = new FrontMatterParser().parse("f.md", file, problems).orElseThrow();
      check.check(type, matter.fields(), problems);
      assertEquals("", Examples.told(problems), head);
    }
  }

  @Test
  void fieldsKnowTheirKindListAndTarget() {
    ContentType release = ContentTypes.builtIn().named("release").orElseThrow();
    assertEquals(
        List.of("date", "embargo", "expires", "updated"), names(release, FieldKind.INSTANT));
    assertEquals(
        List.of("members", "people", "events", "related", "translationOf"),
        names(release, FieldKind.RELATION));
    assertEquals(List.of("contacts", "boilerplate"), names(release, FieldKind.DATA));
    assertEquals(List.of("image"), names(release, FieldKind.IMAGE));
    assertEquals(List.of("corrections", "withdrawn"), names(release, FieldKind.GROUP));
    assertEquals("member list true", summary(release.field("members").orElseThrow()));
    assertEquals("contacts list true", summary(release.field("contacts").orElseThrow()));
    assertEquals("release list false", summary(release.field("translationOf").orElseThrow()));
    assertEquals(
        List.of("at", "note", "minor"),
        release.field("corrections").orElseThrow().fields().stream().map(Field::name).toList());
  }

  private static List<String> names(ContentType type, FieldKind kind) {
    return type.fieldsOf(kind).stream().map(Field::name).toList();
  }

  private static String summary(Field field) {
    return field.refersTo() + " list " + field.list();
  }

  @Test
  void siteAddsATypeThatRefersToCommonFields() {
    ContentTypes types = types("types/recipe.schema.json", RECIPE);
    assertEquals("", Examples.told(problems));
    ContentType recipe = types.named("recipe").orElseThrow();
    assertEquals("recipes", recipe.folder());
    assertEquals("dish.ftlh", recipe.template());
    assertEquals(List.of("title", "cook", "steps"), List.copyOf(recipe.fields().keySet()));
    assertEquals(FieldKind.MARKDOWN, recipe.field("steps").orElseThrow().fields().get(0).kind());
    byte[] file =
        "---\ntitle: ''\ntitel: x\nsteps: [{text: [a]}]\n---\n".getBytes(StandardCharsets.UTF_8);
    Mapping fields = new FrontMatterParser().parse("f.md", file, problems).get().fields();
    new FieldCheck(types, ZoneId.of("UTC")).check(recipe, fields, problems);
    assertEquals(
        """
        f.md:1:1 missing-field: The field “cook” is missing. [] Add a line, for example “cook: …”.
        f.md:2:8 wrong-value: “title” is empty. [] Write a text, for example “title: Two centres join the network”.
        f.md:3:1 unknown-field: A recipe has no field “titel”. [titel] Did you mean “title”?
        f.md:4:16 wrong-value: “steps.text” must be text. [a list] Look at the type’s schema.""",
        Examples.told(problems));
  }

  @Test
  void siteReplacesABuiltInType() {
    ContentTypes types =
        types("types/page.schema.json", "{\"properties\": {\"title\": {\"type\": \"string\"}}}");
    assertEquals(
        List.of("title"), List.copyOf(types.named("page").orElseThrow().fields().keySet()));
    assertEquals("page.ftlh", types.named("page").orElseThrow().template());
  }

  @Test
  void brokenSchemaLeavesTheBuiltInTypeInPlace() {
    ContentTypes types = types("types/page.schema.json", "{\"type\": \"objct\"}");
    assertEquals(ContentTypes.builtIn().named("page"), types.named("page"));
  }

  @ParameterizedTest
  @CsvSource({
    "releases/2026/a, '', release",
    "members/a, '', member",
    "members/a, page, page",
    "microsites/spring/index, '', microsite"
  })
  void typeIsWhatTheHeadSaysOrElseTheFolder(String id, String written, String expected) {
    assertEquals(
        Optional.of(expected),
        ContentTypes.builtIn().typeOf(id, head(written), problems).map(ContentType::name));
    assertEquals("", Examples.told(problems));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "releases/a | relaese | f.md:2:7 unknown-type: There is no content type “relaese”. [relaese] Did you mean “release”?",
        "releases/a | Release | f.md:2:7 unknown-type: There is no content type “Release”. [Release] Did you mean “release”?",
        "about | '' | f.md:1:1 unknown-type: Neither the head nor the folder says what type this document is. [about] Add a line such as “type: page”, or move the file to a type’s folder: releases, members, people, events, microsites, pages."
      })
  void unknownTypeIsToldWithTheNearest(String id, String written, String expected) {
    assertEquals(Optional.empty(), ContentTypes.builtIn().typeOf(id, head(written), problems));
    assertEquals(expected, Examples.told(problems));
  }

  @Test
  void typeWithoutAFolderIsNoPlaceToMoveAFileTo() {
    ContentTypes types =
        types("types/recipe.schema.json", RECIPE.replace("\"x-folder\": \"recipes\", ", ""));
    assertEquals(Optional.empty(), types.typeOf("about", head(""), problems));
    String told = Examples.told(problems);
    assertTrue(
        told.endsWith("folder: releases, members, people, events, microsites, pages."), told);
  }

  private Mapping head(String type) {
    String line = type.isEmpty() ? "" : "type: " + type + "\n";
    byte[] file = ("---\n" + line + "---\n").getBytes(StandardCharsets.UTF_8);
    return new FrontMatterParser().parse("f.md", file, problems).orElseThrow().fields();
  }

  private ContentTypes types(String path, String text) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return ContentTypes.of(files, problems);
  }
}
