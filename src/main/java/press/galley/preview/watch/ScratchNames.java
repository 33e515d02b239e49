package press.galley.preview.watch;

import java.nio.file.Path;

/**
 * Knows the files that editors make beside a text while they save it. Those that begin with a full
 * stop, such as Vim's {@code .x.md.swp}, Emacs' {@code .#x.md} and GNOME's {@code
 * .goutputstream-…}, are hidden and no concern of anybody.
 */
final class ScratchNames {

  private ScratchNames() {}

  /** Whether a file is an editor's own, by its name. */
  static boolean isOne(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith("~") // the text before it was saved: Vim, Emacs, Kate, gedit
        || (name.startsWith("#") && name.endsWith("#")) // Emacs: what is not saved yet
        || name.equals("4913") // Vim: whether the folder can be written
        || name.endsWith("___jb_tmp___") // IntelliJ: the text, before it takes its place
        || name.endsWith("___jb_old___") // IntelliJ: the text that gives up its place
        || name.startsWith("~$"); // Word and its kin: who has the file open
  }
}
