package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import press.galley.edit.Taxonomy.Tag;

/** The tags of a language: one page of them all, and a list for each, in pages. */
final class TagLists {

  private final Desk desk;
  private final String language;

  TagLists(Desk desk, String language) {
    this.desk = desk;
    this.language = language;
  }

  List<Sheet> sheets() {
    List<Tag> tags = desk.edition().tags(language).tags();
    List<Sheet> sheets = new ArrayList<>();
    if (!tags.isEmpty()) {
      sheets.add(index(tags));
      tags.forEach(tag -> sheets.addAll(list(tag)));
    }
    return sheets;
  }

  private Sheet index(List<Tag> tags) {
    String url = desk.urls().tags(language);
    return new Sheet("tags", Templates.TAGS.in(desk.settings()), url, language)
        .titled(title())
        .under(title(), url)
        .with("tags", tags.stream().map(tag -> desk.tag(tag, language)).toList());
  }

  private List<Sheet> list(Tag tag) {
    IntFunction<String> url = page -> desk.urls().tag(language, tag.slug(), page);
    return new Paging(desk, language)
        .over(
            tag.documents(),
            url,
            part ->
                new Sheet(
                        "tag",
                        Templates.TAG.in(desk.settings()),
                        url.apply(part.number()),
                        language)
                    .later(sheet -> fill(sheet, tag, url)));
  }

  private void fill(Sheet sheet, Tag tag, IntFunction<String> url) {
    sheet
        .titled(desk.text(language, "tag.title", "Topic: {0}", tag.name()))
        .under(title(), desk.urls().tags(language))
        .under(tag.name(), url.apply(1))
        .with("tag", desk.tag(tag, language));
  }

  private String title() {
    return desk.text(language, "tags.title", "Topics");
  }
}
