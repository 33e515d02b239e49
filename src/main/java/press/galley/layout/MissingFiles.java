package press.galley.layout;

import java.util.List;
import press.galley.parse.Document;
import press.galley.site.Problems;

/** Looks for files that documents name and that do not exist. Immutable and thread-safe. */
public final class MissingFiles {

  private final FilesBeside files;

  /** Among these files. */
  public MissingFiles(FilesBeside files) {
    this.files = files;
  }

  /**
   * Adds a problem for each. A page that is laid out says it by itself; this is for documents that
   * have none for other mistakes, so that all are told at once.
   */
  public void check(List<Document> documents, Problems problems) {
    NamedFiles named = new NamedFiles(files);
    for (Document document : documents) {
      for (NamedFiles.Named file : named.of(document)) {
        if (files.find(document, file.target()).isEmpty()) {
          problems.add(files.missing(document, file.target(), file.place()));
        }
      }
    }
  }
}
