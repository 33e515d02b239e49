package press.galley.layout.newsroom;

import java.util.Locale;

/** A list of all members, people or events of a language. */
enum Directory {
  MEMBERS("Members"),
  PEOPLE("People"),
  EVENTS("Events");

  private final String label;

  Directory(String label) {
    this.label = label;
  }

  /** Its part of an address, its template and its key among the messages. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its heading. */
  String title(Desk desk, String language) {
    return desk.text(language, word() + ".title", label);
  }

  /** The address of a page of it, from 1. */
  String url(Desk desk, String language, int page) {
    return desk.urls().list(language, word(), page);
  }
}
