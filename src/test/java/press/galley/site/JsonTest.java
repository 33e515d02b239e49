package press.galley.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void valuesAreWrittenInTheirOrderWithoutBlanks() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("text", "a b");
    map.put("list", List.of(1, new BigDecimal("2.50"), true));
    map.put("empty", List.of());
    map.put("map", Map.of());
    assertEquals(
        "{\"text\":\"a b\",\"list\":[1,2.50,true],\"empty\":[],\"map\":{}}", Json.text(map));
  }

  @Test
  void textsAreEscapedAsRfc8259Asks() {
    assertEquals(
        "\"\\\" \\\\ / \\n \\u0009 \\u0000 \\u007f \\u2028 \\u2029 é \uD83C\uDFB6\"",
        Json.text("\" \\ / \n \t \u0000 \u007f \u2028 \u2029 é \uD83C\uDFB6"));
  }

  @Test
  void halfOfASurrogatePairIsEscaped() {
    assertEquals("\"a\\ud83cb\\udfb6\"", Json.text("a\uD83Cb\uDFB6"));
  }

  @Test
  void nothingInATextCanEndAScriptElement() {
    assertEquals(
        "[\"\\u003c/script\\u003e\\u003c!-- \\u0026amp; ]]\\u003e\"]",
        Json.inScript(List.of("</script><!-- &amp; ]]>")));
  }

  @Test
  void valueOfAnotherKindIsRefused() {
    assertEquals(
        "no JSON for a java.util.Optional",
        assertThrows(IllegalArgumentException.class, () -> Json.text(Optional.empty()))
            .getMessage());
  }
}
