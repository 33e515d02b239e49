package press.galley.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackedTest {

  @Test
  void whatIsPackedComesBackEachTimeItIsAskedFor() {
    List<String> texts =
        List.of("", "a", "<p>äöü 中文</p>\n", "<p>again and again</p>\n".repeat(1000));
    Packed packed = packed(texts);
    assertEquals(texts, packed.decoder().list(Decoder::text));
    assertEquals(texts, packed.decoder().list(Decoder::text));
  }

  @Test
  void nothingAtAllComesBackToo() {
    assertEquals(List.of(), packed(List.of()).decoder().list(Decoder::text));
  }

  private static Packed packed(List<String> texts) {
    Encoder to = new Encoder().number(texts.size());
    texts.forEach(to::text);
    return Packed.of(to);
  }
}
