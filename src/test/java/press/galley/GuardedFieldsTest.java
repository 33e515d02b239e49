package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a type of a site's own, too, what decides what is public can be read, or holds the text. */
class GuardedFieldsTest {

  private static final String TEXT = "content/notices/zugzwang.md";

  @TempDir Path temporary;
  private SmallNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = SmallNewsroom.in(temporary);
    newsroom.write("templates/notice.ftlh", "${content.title}");
  }

  /** A type that takes whatever a text says, but for these fields. */
  private void type(String fields) throws IOException {
    newsroom.write(
        "types/notice.schema.json",
        """
        {"title": "Notice", "description": "A notice.", "type": "object", "x-folder": "notices",
         "x-template": "notice.ftlh", "required": ["title"], "properties": {
          "title": {"type": "string", "description": "Its title."}"""
            + (fields.isEmpty() ? "" : ",\n  ")
            + fields
            + "}}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "embargo: {until: 2027-01-01}",
        "embargo: [2027-01-01]",
        "embargo: soon",
        "embargo: ''",
        "date: 2027",
        "date: {on: 2027-01-01}",
        "expires: never",
        "status: [draft]",
        "status: {is: draft}",
        "status: 'draft '",
        "status: DRAFT",
        "withdrawn: true",
        "withdrawn: 2025-01-01",
        "withdrawn: [{at: 2025-01-01}]",
        "withdrawn: {at: soon}",
        "withdrawn: {at: 2025-01-01, page: gone}",
      })
  void whatNobodyCanReadHoldsTheText(String head) throws IOException {
    type("");
    newsroom.write(TEXT, "---\ntitle: Zugzwang\n" + head + "\n---\nZugzwang.\n");
    assertEquals(List.of(), errors());
    assertFalse(newsroom.files().toString().contains("Zugzwang"), head);
  }

  @ParameterizedTest
  @ValueSource(strings = {"status: published", "status:", "embargo:", "embargo: 2025-01-01"})
  void whatSaysThatItIsPublicDoesNot(String head) throws IOException {
    type("");
    newsroom.write(TEXT, "---\ntitle: Zugzwang\n" + head + "\n---\nZugzwang.\n");
    assertEquals(List.of(), errors());
    assertEquals("Zugzwang", newsroom.files().get("notices/zugzwang/index.html"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "embargo | {'type': 'object'} | a moment",
        "embargo | {'type': 'string'} | a moment",
        "date | {'type': 'integer'} | a moment",
        "expires | {'type': ['string', 'null'], 'format': 'instant'} | a moment",
        "status | {'type': 'array'} | text",
        "withdrawn | {'type': 'boolean'} | what it is in a release",
        "withdrawn | {'type': 'object', 'properties': {'at': {'type': 'string'}}} | what it is in a release",
      })
  void schemaThatMakesSomethingElseOfItIsRefused(String field, String kind, String what)
      throws IOException {
    type("\"" + field + "\": " + kind.replace('\'', '"'));
    assertEquals(
        List.of(
            "types/notice.schema.json wrong-schema “"
                + field
                + "” decides what is public: it must be "
                + what
                + "."),
        errors());
  }

  @Test
  void schemaMaySayWhatAReleaseSays() throws IOException {
    type(
        """
        "date": {"$ref": "common.schema.json#/$defs/date"},
        "embargo": {"$ref": "release.schema.json#/properties/embargo"},
        "status": {"enum": ["draft", "published"]},
        "withdrawn": {"$ref": "release.schema.json#/properties/withdrawn"}
        """);
    newsroom.write(TEXT, "---\ntitle: Zugzwang\nembargo: 2027-01-01\n---\nZugzwang.\n");
    assertEquals(List.of(), errors());
    assertFalse(newsroom.files().toString().contains("Zugzwang"));
  }

  private List<String> errors() {
    return newsroom.bake().problems().stream()
        .filter(problem -> problem.severity().word().equals("error"))
        .map(
            problem -> problem.place().file() + " " + problem.code().slug() + " " + problem.title())
        .toList();
  }
}
