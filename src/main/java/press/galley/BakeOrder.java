package press.galley;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.galley.edit.Audience;
import press.galley.edit.Edition;
import press.galley.parse.Document;
import press.galley.site.Rules;
import press.galley.site.Site;

/**
 * What to bake.
 *
 * @param site the folder that holds {@code jbake.properties}
 * @param output where to; without it {@code target/site} in the site's folder, or what JBake's
 *     {@code destination.folder} says
 * @param at T: what the public may see at this instant is baked
 * @param cache whether what earlier bakes left may be used
 * @param rules who decides what is public; JBake only for a stock JBake site
 * @param audience whom the pages are for
 * @param explain the address of a page of which the report says why it was rendered or not
 */
public record BakeOrder(
    Path site,
    Optional<Path> output,
    Instant at,
    CacheUse cache,
    Rules rules,
    Audience audience,
    Optional<String> explain) {

  /** An order for readers that asks for no explanation. */
  public BakeOrder(Path site, Optional<Path> output, Instant at, CacheUse cache, Rules rules) {
    this(site, output, at, cache, rules, new Audience.Readers(), Optional.empty());
  }

  /** The same, and an explanation of the page at an address. */
  public BakeOrder explaining(String url) {
    return new BakeOrder(site, output, at, cache, rules, audience, Optional.of(url));
  }

  /** The same for editors, while readers are at an instant. */
  public BakeOrder forEditors(Instant now) {
    return new BakeOrder(site, output, at, cache, rules, new Audience.Editors(now), explain);
  }

  /** Which of a site's documents its readers, by these rules, see at T. */
  Edition edition(List<Document> documents, Site site) {
    return switch (rules) {
      case GALLEY -> Edition.at(at, documents, site);
      case JBAKE -> Edition.ofAll(at, documents, site);
    };
  }

  /** Whether what earlier bakes left may be used. */
  public enum CacheUse {
    /** As far as it is still true. */
    USE,
    /** Everything is made anew. */
    IGNORE
  }
}
