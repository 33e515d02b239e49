package press.galley;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import press.galley.edit.Edition;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.parse.Document;
import press.galley.read.Sources;
import press.galley.site.Problem;
import press.galley.site.Severity;

/**
 * What a bake would write, pulled before anything goes out.
 *
 * @param sources the files that it was made from
 * @param documents every document among them, public or not
 * @param edition what the public may see of them
 * @param pages those of the edition
 * @param outputs every file of the site, by its path under the output folder
 * @param problems gravest first
 */
public record Proof(
    Sources sources,
    List<Document> documents,
    Edition edition,
    List<Page> pages,
    SortedMap<String, Output> outputs,
    List<Problem> problems) {

  /** Copies its lists. */
  public Proof {
    documents = List.copyOf(documents);
    pages = List.copyOf(pages);
    outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    problems = List.copyOf(problems);
  }

  /** Whether there are errors, so that nothing of it would be written. */
  public boolean failed() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
