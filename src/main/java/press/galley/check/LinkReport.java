package press.galley.check;

import java.util.List;
import press.galley.site.Problem;

/**
 * What a check of links found.
 *
 * @param pages how many pages were read
 * @param problems every address that leads nowhere, in the order of files, lines and columns
 */
public record LinkReport(int pages, List<Problem> problems) {

  /** Nothing was read. */
  public static final LinkReport NOTHING = new LinkReport(0, List.of());

  /** Copies the problems. */
  public LinkReport {
    problems = List.copyOf(problems);
  }
}
