package press.galley.preview.watch;

import java.nio.file.Files;
import java.nio.file.Path;

/** Makes of what a wire brings what is told of it: thread-safe. */
record Intake(Grounds grounds, Rounds rounds, Gathering gathering) implements Wire.Receiver {

  @Override
  public void event(Path path) {
    rounds.look(path);
    if (grounds.leadThrough(path) && Files.isSymbolicLink(path)) {
      // What is behind it now is not watched yet.
      lost("The symbolic link “" + path + "” was changed: all files are looked at.");
      return;
    }
    for (Path name : rounds.names().of(path)) {
      for (Path concerned : grounds.concernedBy(name)) {
        if (ScratchNames.isOne(concerned)) {
          gathering.stir();
        } else {
          gathering.add(concerned);
        }
      }
    }
  }

  @Override
  public void lost(String why) {
    gathering.lose(why);
  }
}
