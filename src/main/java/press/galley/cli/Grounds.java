package press.galley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import press.galley.site.Freeze;
import press.galley.site.Settings;
import press.galley.site.Site;

/**
 * The folders and files of a newsroom.
 *
 * @param website where the website goes unless a command says otherwise
 * @param read the folders that it is made from
 * @param own the files beside them that Galley or Maven would read, there or not
 */
record Grounds(Path website, List<Path> read, List<Path> own) {

  private static final List<String> OWN =
      List.of("jbake.properties", "custom.properties", Freeze.FILE, "pom.xml");

  /** Copies its lists. */
  Grounds {
    read = List.copyOf(read);
    own = List.copyOf(own);
  }

  static Grounds of(Path newsroom, Properties settings) {
    return new Grounds(
        folder(newsroom, settings, "destination.folder", "target/site"),
        List.of(
            folder(newsroom, settings, "content.folder", "content"),
            folder(newsroom, settings, "template.folder", "templates"),
            folder(newsroom, settings, "asset.folder", "assets"),
            folder(newsroom, settings, "data.folder", "data"),
            newsroom.resolve(Site.TYPES_FOLDER)),
        OWN.stream().map(newsroom::resolve).toList());
  }

  /** A setting that says nothing counts as none. */
  private static Path folder(Path newsroom, Properties settings, String key, String otherwise) {
    String named = settings.getProperty(key, "").strip();
    return newsroom.resolve(named.isEmpty() ? otherwise : Settings.firstOf(named));
  }
}
