package press.galley;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import press.galley.edit.Edition;
import press.galley.layout.Output;
import press.galley.parse.Document;
import press.galley.read.Sources;
import press.galley.site.Problem;

/**
 * What a bake would write, pulled before anything goes out.
 *
 * @param sources the files that it was made from
 * @param documents every document among them, public or not
 * @param edition what the public may see of them
 * @param outputs every file of the site, by its path under the output folder
 * @param problems gravest first
 */
public record Proof(
    Sources sources,
    List<Document> documents,
    Edition edition,
    SortedMap<String, Output> outputs,
    List<Problem> problems) {

  /** Copies its lists. */
  public Proof {
    documents = List.copyOf(documents);
    outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    problems = List.copyOf(problems);
  }
}
