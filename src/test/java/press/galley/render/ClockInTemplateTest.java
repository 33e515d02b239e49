package press.galley.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** A template that asks for the time of day is refused where it asks. */
class ClockInTemplateTest {

  private static List<String> places(String text) {
    Problems problems = new Problems();
    ClockInTemplate.check("templates/a.ftlh", text, problems);
    return problems.sorted().stream().map(p -> p.place() + " " + p.found()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${.now}",
        "${.now?string('yyyy')}",
        "<#assign year = .now?date>",
        "<#if (a > 1) && .now?is_date>",
        "<@card at=.now />",
        "<#-- ${content.title} -->${'.now'?eval}",
      })
  void clockIsRefused(String text) {
    assertEquals(1, places(text).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Read .now, our magazine</p>",
        "${content.now}",
        "${list[0].now}",
        "<#-- ${.now} -->",
        "${.nowhere!}",
      })
  void whatOnlyLooksLikeItIsNot(String text) {
    assertEquals(List.of(), places(text));
  }

  @Test
  void placeAndRemedyAreTold() {
    Problems problems = new Problems();
    ClockInTemplate.check("templates/a.ftlh", "<#--\n-->\n<p>© ${.now}</p>", problems);
    assertEquals(
        List.of(
            new Problem(
                ProblemCode.TEMPLATE_ERROR,
                new Place("templates/a.ftlh", 3, 8),
                "The template asks for the time at which the website is made.",
                ".now",
                "Take it out: the pages of one moment are the same in every bake. Write a year as"
                    + " it is, or a date of the page’s own, such as content.date.")),
        problems.sorted());
  }
}
