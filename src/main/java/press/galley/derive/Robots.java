package press.galley.derive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import press.galley.edit.Edition;
import press.galley.layout.Materials;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.layout.Urls;

/** Lets every crawler in and shows it the map (RFC 9309); a site's own file takes its place. */
final class Robots implements Derivation {

  private final Materials materials;

  Robots(Materials materials) {
    this.materials = materials;
  }

  @Override
  public boolean mayMake(String file) {
    return file.equals(Urls.file(materials.urls().robots()));
  }

  @Override
  public List<Output> derive(Edition edition, List<Page> pages) {
    Urls urls = materials.urls();
    String file = Urls.file(urls.robots());
    if (materials.assets().source(file).isPresent()) {
      return List.of();
    }
    String text =
        """
        User-agent: *
        Allow: /

        Sitemap:\s"""
            + urls.absolute(urls.sitemap())
            + "\n";
    return List.of(new Output.Made(file, text.getBytes(StandardCharsets.UTF_8)));
  }
}
