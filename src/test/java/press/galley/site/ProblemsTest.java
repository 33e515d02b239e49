package press.galley.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  @Test
  void ofTwoThatDifferInTheirHintsTheSmallerStaysWhicheverCameFirst() {
    for (List<String> hints : List.of(List.of("/a/", "/b/"), List.of("/b/", "/a/"))) {
      Problems problems = new Problems();
      hints.forEach(
          hint ->
              problems.add(
                  ProblemCode.TEMPLATE_ERROR, Place.of("x.ftlh"), "It failed.", "x", hint));
      assertEquals(List.of("/a/"), problems.sorted().stream().map(Problem::hint).toList());
    }
  }
}
