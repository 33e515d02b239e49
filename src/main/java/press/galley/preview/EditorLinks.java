package press.galley.preview;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import press.galley.site.Place;
import press.galley.site.Site;

/**
 * Addresses that open a file of a site in the writer’s editor. Which one that is, {@code
 * galley.editor} says: one of the names here, or an address with {@code {file}}, {@code {line}} and
 * {@code {column}}.
 */
record EditorLinks(Path root, String pattern) {

  private static final Map<String, String> KNOWN =
      Map.of(
          "vscode", "vscode://file{file}:{line}:{column}",
          "vscodium", "vscodium://file{file}:{line}:{column}",
          "cursor", "cursor://file{file}:{line}:{column}",
          "zed", "zed://file{file}:{line}:{column}",
          "idea", "idea://open?file={file}&line={line}&column={column}",
          "sublime", "subl://open?url=file://{file}&line={line}&column={column}",
          "textmate", "txmt://open?url=file://{file}&line={line}&column={column}");

  /** Those of a site; without the setting, Visual Studio Code’s. */
  static EditorLinks of(Site site) {
    String editor = site.settings().get("galley.editor", "vscode");
    return new EditorLinks(site.root(), KNOWN.getOrDefault(editor, editor));
  }

  /** The address that opens a place; its line and column are the first where they are unknown. */
  String to(Place place) {
    return pattern
        .replace("{file}", path(place.file()))
        .replace("{line}", String.valueOf(Math.max(1, place.line())))
        .replace("{column}", String.valueOf(Math.max(1, place.column())));
  }

  private String path(String file) {
    String path = root.resolve(file).toString().replace('\\', '/');
    try {
      return new URI(null, null, path.startsWith("/") ? path : "/" + path, null).getRawPath();
    } catch (URISyntaxException e) {
      return path;
    }
  }
}
