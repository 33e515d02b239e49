package press.galley.site;

import java.time.LocalDate;

/** The years that a newsroom may mean. */
public final class Years {

  /** The first whole one of our calendar: earlier ones ISO 8601 leaves to agreement. */
  private static final int FIRST = 1583;

  private static final int LAST = 9999;

  private Years() {}

  /** Whether a date may lie in that year. */
  public static boolean isMeant(int year) {
    return year >= FIRST && year <= LAST;
  }

  /** Whether that day's year may be meant. */
  public static boolean isMeant(LocalDate date) {
    return isMeant(date.getYear());
  }

  /** What to write instead of a year that is not. */
  public static String hint() {
    return "Years go from " + FIRST + " to " + LAST + ".";
  }
}
