package press.galley.preview.watch;

import java.io.IOException;
import java.nio.file.Path;

/** Brings what happens to files as it happens: too often, in pieces, and at times not at all. */
interface Wire extends AutoCloseable {

  /** Opens a wire to the folders that are watched. Once it is open nothing is missed. */
  interface Exchange {
    /** Fails where such a wire can't be had. */
    Wire open(Rounds rounds, Receiver receiver) throws IOException;
  }

  /** Hears what a wire brings. */
  interface Receiver {
    /** A file or a folder was made, written, moved or deleted. */
    void event(Path path);

    /** Something was missed; the wire may bring no more. */
    void lost(String why);
  }

  @Override
  void close();
}
