package press.galley.derive;

import java.util.List;
import press.galley.layout.Materials;
import press.galley.layout.newsroom.NewsItems;

/** Every derivation there is. */
public final class Derivations {

  private Derivations() {}

  /** Those of a newsroom, for programs that read its news. */
  public static List<Derivation> newsroom(Materials materials, NewsItems news) {
    Forms forms = new Forms();
    return List.of(
        new Feeds(materials, news, forms),
        new Sitemap(materials.urls(), forms, Sitemap.Limits.PROTOCOL),
        new Robots(materials),
        new Redirects(materials, forms));
  }
}
