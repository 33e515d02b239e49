package press.galley.layout.newsroom;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import press.galley.edit.Edition;
import press.galley.edit.Taxonomy.Tag;
import press.galley.parse.Document;
import press.galley.parse.Value;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;

/** A release as schema.org's NewsArticle. */
final class DescribedRelease {

  private final Desk desk;
  private final DescribedSite site;

  DescribedRelease(Desk desk, DescribedSite site) {
    this.desk = desk;
    this.site = site;
  }

  Thing of(Document release) {
    Edition edition = desk.edition();
    Described described = new Described(desk);
    List<Tag> tags = edition.tags(release.language()).of(release);
    return Thing.of("NewsArticle")
        .with("@id", described.id(release))
        .with("mainEntityOfPage", described.page(release))
        .with("headline", release.title())
        .with("description", release.text("summary"))
        .with("datePublished", release.moment("date").map(Moments::iso))
        .with("dateModified", Revision.changed(release).map(Described::iso))
        .with("inLanguage", release.language())
        .with("image", described.image(release))
        .with("dateline", release.text("dateline"))
        .with("author", site.brief())
        .with("publisher", site.organisation())
        .with("keywords", tags.stream().map(Tag::name).toList())
        .with("about", about(release, described))
        .with("mentions", described.all(edition.named(release, "people")))
        .with("correction", corrections(release))
        .with("isAccessibleForFree", true);
  }

  private List<Thing> about(Document release, Described described) {
    return Stream.of("members", "events")
        .flatMap(field -> described.all(desk.edition().named(release, field)).stream())
        .toList();
  }

  private List<Thing> corrections(Document release) {
    return release.fields().mappings("corrections").stream()
        .filter(Revision::matters)
        .map(correction -> correction(correction, release))
        .toList();
  }

  private Thing correction(Mapping correction, Document release) {
    return Thing.of("CorrectionComment")
        .with("text", correction.get("note").flatMap(note -> words(note, release)))
        .with("datePublished", correction.get("at").map(release.moments()::get).map(Moments::iso));
  }

  /** The note is Markdown: its words without markup. */
  private Optional<String> words(Value note, Document release) {
    return note instanceof Scalar scalar
        ? Optional.of(
            Jsoup.parse(desk.bodies().html(scalar.text(), scalar.place(), release)).text())
        : Optional.empty();
  }
}
