package press.galley.layout.newsroom;

import press.galley.site.Settings;

/** The newsroom and the organisation behind it, as schema.org's WebSite and Organization. */
final class DescribedSite {

  private static final String MARK = "images/mark.svg";

  private final Desk desk;

  DescribedSite(Desk desk) {
    this.desk = desk;
  }

  /** The newsroom in the language of its home page. */
  Thing webSite(Sheet home) {
    return Thing.of("WebSite")
        .with("@id", webSiteId(home.language))
        .with("url", desk.urls().absolute(home.url))
        .with("name", desk.settings().title())
        .with("description", home.description)
        .with("inLanguage", home.language)
        .with("publisher", Thing.at(organisationId()));
  }

  /** What the newsroom of a language is known by. */
  String webSiteId(String language) {
    return desk.urls().absolute(desk.urls().home(language)) + "#website";
  }

  /** The organisation with all that is known of it. */
  Thing organisation() {
    return brief()
        .with("description", desk.settings().get("galley.organisation.description"))
        .with("logo", desk.assets().url(MARK).map(desk.urls()::absolute));
  }

  /** The organisation by its name. */
  Thing brief() {
    Settings settings = desk.settings();
    String home = desk.urls().absolute(desk.urls().home(settings.language()));
    return Thing.of("Organization")
        .with("@id", organisationId())
        .with("name", name())
        .with("url", settings.get("galley.organisation.url", home));
  }

  /** The organisation's name. */
  String name() {
    return desk.settings().get("galley.organisation", desk.settings().title());
  }

  private String organisationId() {
    return desk.urls().absolute("/") + "#organisation";
  }
}
