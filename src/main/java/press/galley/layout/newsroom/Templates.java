package press.galley.layout.newsroom;

import press.galley.site.Settings;

/** The templates of pages that show no single document, each named by a key that JBake knows. */
enum Templates {
  HOME("masterindex", "home.ftlh"),
  NEWS("index", "news.ftlh"),
  ARCHIVE("archive", "archive.ftlh"),
  TAGS("tagsindex", "tags.ftlh"),
  TAG("tag", "tag.ftlh"),
  NOT_FOUND("error404", "error404.ftlh");

  private final String key;
  private final String otherwise;

  Templates(String key, String otherwise) {
    this.key = key;
    this.otherwise = otherwise;
  }

  /** The template's file: {@code template.KEY.file} where it names an .ftlh, else our own name. */
  String in(Settings settings) {
    return settings
        .get("template." + key + ".file")
        .filter(file -> file.endsWith(".ftlh"))
        .orElse(otherwise);
  }
}
