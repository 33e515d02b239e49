package press.galley.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/**
 * Refuses a template that asks for the time of day: FreeMarker gives it the machine's, whatever
 * moment the site is made for, so that no bake could be made again.
 */
final class ClockInTemplate {

  private static final Pattern COMMENT = Pattern.compile("[<\\[]#--.*?--[>\\]]", Pattern.DOTALL);

  /** FreeMarker's variable within an expression, and no field of that name. */
  private static final Pattern CLOCK =
      Pattern.compile("(?:[$#]\\{|\\[=|[<\\[][#@])[^<}]*?(?<![\\w)\\]])(\\.now)\\b");

  private ClockInTemplate() {}

  static void check(String path, String text, Problems problems) {
    if (!text.contains(".now")) {
      return;
    }
    String code = COMMENT.matcher(text).replaceAll(comment -> blank(comment.group()));
    Matcher clock = CLOCK.matcher(code);
    while (clock.find()) {
      String before = code.substring(0, clock.start(1));
      problems.add(
          ProblemCode.TEMPLATE_ERROR,
          new Place(
              path,
              (int) before.chars().filter(c -> c == '\n').count() + 1,
              before.length() - before.lastIndexOf('\n')),
          "The template asks for the time at which the website is made.",
          ".now",
          "Take it out: the pages of one moment are the same in every bake. Write a year as it is,"
              + " or a date of the page’s own, such as content.date.");
    }
  }

  /** As long as the comment, so that what follows stays in its place. */
  private static String blank(String comment) {
    return comment.replaceAll("[^\n]", " ");
  }
}
