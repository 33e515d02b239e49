package press.galley;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The newsroom of this repository, edited by chance. */
final class OwnNewsroom implements RandomSite {

  private static final List<String> FOLDERS = List.of("content", "templates", "assets", "data");

  private final SortedMap<String, String> files;

  OwnNewsroom() throws IOException {
    SortedMap<String, String> own = new TreeMap<>();
    for (String folder : FOLDERS) {
      Tree.read(Path.of(folder))
          .forEach((path, bytes) -> own.put(folder + "/" + path, text(bytes)));
    }
    own.put("jbake.properties", Files.readString(Path.of("jbake.properties")));
    own.put("assets/js/player.js", "play()\n");
    files = Collections.unmodifiableSortedMap(own);
  }

  /** Fonts and such need only be there: a word stands for their bytes. */
  private static String text(String bytes) {
    byte[] read = bytes.getBytes(StandardCharsets.ISO_8859_1);
    String text = new String(read, StandardCharsets.UTF_8);
    return text.contains("\uFFFD") ? "no text" : text;
  }

  @Override
  public SortedMap<String, String> grown(Chance chance) {
    return files;
  }

  @Override
  public Edit edit(SortedMap<String, String> now, Chance chance) {
    return NewsroomEdits.one(now, chance);
  }
}
