package press.galley.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.galley.Sight.Scope;
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

  @Test
  void theLatestPagesComeFirst() {
    IntStream.range(0, 6).forEach(i -> keep(i + ".html", ""));
    keep("1.html", "");
    assertEquals(List.of("1.html", "5.html", "4.html", "3.html"), proofs.latest(View.FIRST));
    View other = new View(Scope.READERS, Optional.empty());
    assertEquals(List.of(), proofs.latest(other));
  }

  private Output keep(String file, String text) {
    return proofs.keep(View.FIRST, file, new Output.Made(file, text.getBytes(UTF_8)));
  }
}
