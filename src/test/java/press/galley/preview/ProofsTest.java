package press.galley.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.galley.layout.Output;

class ProofsTest {

  private final Proofs proofs = new Proofs();

  @Test
  void pageIsAsItWasLastKeptInItsView() {
    keep("a.html", "first");
    Output second = keep("a.html", "second");
    assertEquals(Optional.of(second), proofs.last(View.FIRST, "a.html"));
    assertEquals(Optional.empty(), proofs.last(View.FIRST, "b.html"));
  }

  @Test
  void pageThatWasLookedAtLongestAgoGoes() {
    Output first = keep("0.html", "");
    IntStream.range(1, 100).forEach(i -> keep(i + ".html", ""));
    assertEquals(Optional.of(first), proofs.last(View.FIRST, "0.html"));
    keep("100.html", "");
    assertEquals(Optional.of(first), proofs.last(View.FIRST, "0.html"));
    assertEquals(Optional.empty(), proofs.last(View.FIRST, "1.html"));
  }

  private Output keep(String file, String text) {
    return proofs.keep(View.FIRST, file, new Output.Made(file, text.getBytes(UTF_8)));
  }
}
