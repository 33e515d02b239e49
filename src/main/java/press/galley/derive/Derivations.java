package press.galley.derive;

import java.util.List;
import java.util.function.UnaryOperator;
import press.galley.layout.Materials;
import press.galley.layout.Output;
import press.galley.layout.newsroom.NewsItems;
import press.galley.site.Workers;

/** Every derivation there is. */
public final class Derivations {

  private Derivations() {}

  /**
   * Those of a newsroom, for programs that read its news.
   *
   * @param last knows which feeds may stay
   * @param place takes a feed as soon as it is made, since there are many, and gives what stands
   *     for it
   * @param workers make them
   */
  public static List<Derivation> newsroom(
      Materials materials,
      NewsItems news,
      LastFiles last,
      UnaryOperator<Output> place,
      Workers workers) {
    Forms forms = new Forms();
    return List.of(
        new Feeds(materials, news, forms, last, place, workers),
        new Sitemap(materials.urls(), forms, Sitemap.Limits.PROTOCOL),
        new Robots(materials),
        new Redirects(materials, forms));
  }
}
