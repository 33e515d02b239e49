package press.galley.layout;

import press.galley.edit.Later;
import press.galley.edit.Outlook;
import press.galley.edit.Outlook.Coming;
import press.galley.parse.Document;

/** Looks for files that documents lack which are not public yet. */
public final class LaterFiles {

  private final Outlook outlook;
  private final FilesBeside files;
  private final Later later;

  /** Among these files. */
  public LaterFiles(Outlook outlook, FilesBeside files, Later later) {
    this.outlook = outlook;
    this.files = files;
    this.later = later;
  }

  /** Warns of every file that is missing. */
  public void check() {
    for (Document document : outlook.awaited()) {
      outlook.text(document).ifPresent(coming -> check(document, coming));
    }
  }

  private void check(Document document, Coming coming) {
    for (NamedFiles.Named name : new NamedFiles(files).of(document)) {
      if (files.find(document, name.target()).isEmpty()) {
        later.warn(
            coming,
            name.place(),
            "The file does not exist",
            "it is published",
            name.target(),
            files.hint(document, name.target()));
      }
    }
  }
}
