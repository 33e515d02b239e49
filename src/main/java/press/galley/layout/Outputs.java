package press.galley.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** Gathers the files of a site and sees to it that no two want one place. */
public final class Outputs {

  private final SortedMap<String, Output> byFile = new TreeMap<>();
  private final Problems problems;

  /** No files yet. */
  public Outputs(Problems problems) {
    this.problems = problems;
  }

  /** Adds files; one whose place is taken by a page or another file is a problem. */
  public void addAll(List<Output> outputs) {
    for (Output output : outputs) {
      if (byFile.putIfAbsent(output.file(), output) != null) {
        problems.add(
            ProblemCode.DUPLICATE_ADDRESS,
            Place.of(output.file()),
            "Two files of the site want this place.",
            output.file(),
            "Rename the asset or the document, or give the document another slug.");
      }
    }
  }

  /** Adds files; one whose place is taken replaces what stood there. */
  public void replaceAll(List<Output> outputs) {
    outputs.forEach(output -> byFile.put(output.file(), output));
  }

  /** The files by their path. */
  public SortedMap<String, Output> byFile() {
    return byFile;
  }

  /**
   * The pages of which no two have one address; those that want a taken one are problems. Addresses
   * that differ only in case count as one, since on some hosts they are.
   *
   * @param slugs where a page's text gives it a slug, if it does: of two pages that one is told
   */
  public static List<Page> distinct(
      List<Page> pages, Function<Page, Optional<Place>> slugs, Problems problems) {
    Map<String, Page> first = new LinkedHashMap<>();
    for (Page page : pages) {
      Page other = first.putIfAbsent(page.file().toLowerCase(Locale.ROOT), page);
      if (other != null) {
        boolean isOther = slugs.apply(page).isEmpty() && slugs.apply(other).isPresent();
        Page told = isOther ? other : page;
        problems.add(
            ProblemCode.DUPLICATE_ADDRESS,
            slugs.apply(told).orElse(told.place()),
            "Two pages have one address.",
            page.url() + ", also of " + (isOther ? page : other).place().file(),
            "Give one of the documents another slug.");
      }
    }
    return List.copyOf(first.values());
  }
}
