package press.galley.derive;

import java.util.List;
import press.galley.layout.Materials;

/** Every derivation there is. */
public final class Derivations {

  private Derivations() {}

  /** Those of a newsroom. */
  public static List<Derivation> newsroom(Materials materials) {
    Forms forms = new Forms();
    return List.of(
        new Feeds(materials, forms),
        new Sitemap(materials.urls(), forms, Sitemap.Limits.PROTOCOL),
        new Robots(materials),
        new Redirects(materials, forms));
  }
}
