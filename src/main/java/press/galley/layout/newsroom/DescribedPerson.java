package press.galley.layout.newsroom;

import press.galley.parse.Document;
import press.galley.parse.Value.Scalar;

/** A person as schema.org's Person. */
final class DescribedPerson {

  private final Desk desk;

  DescribedPerson(Desk desk) {
    this.desk = desk;
  }

  Thing of(Document person) {
    Described described = new Described(desk);
    return Thing.of("Person")
        .with("@id", described.id(person))
        .with("mainEntityOfPage", described.page(person))
        .with("name", person.title())
        .with("description", person.text("summary"))
        .with("url", described.page(person))
        .with("image", described.image(person))
        .with("jobTitle", person.text("role"))
        .with("affiliation", described.all(desk.edition().named(person, "member")))
        .with(
            "knowsLanguage",
            person.fields().scalars("languages").stream().map(Scalar::text).toList())
        .with(
            "sameAs",
            person.fields().mappings("links").stream().map(link -> link.text("url")).toList());
  }
}
