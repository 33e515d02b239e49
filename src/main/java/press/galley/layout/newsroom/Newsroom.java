package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import press.galley.edit.Edition;
import press.galley.edit.Preview;
import press.galley.layout.Component;
import press.galley.layout.Materials;
import press.galley.layout.Page;
import press.galley.layout.Subject;
import press.galley.layout.Subjects;
import press.galley.parse.Document;
import press.galley.site.Workers;

/**
 * Lays out a newsroom: every document on a page of its own, and the lists that lead to them.
 * Thread-safe.
 */
public final class Newsroom implements Subjects {

  private final Map<String, Component> components;
  private final Desk desk;
  private final Views views;
  private final Preview preview;
  private final Banner banner;

  /** An edition's newsroom, made with these; its page of patterns shows these components. */
  public Newsroom(
      Edition edition, Preview preview, Materials materials, Map<String, Component> components) {
    this(new Desk(edition, materials), preview, components);
  }

  private Newsroom(Desk desk, Preview preview, Map<String, Component> components) {
    this.components = Map.copyOf(components);
    this.desk = desk;
    this.views = new Views(desk);
    this.preview = preview;
    this.banner = new Banner(preview, desk.moments());
  }

  /** The same edition’s newsroom, made with others. */
  public Newsroom with(Materials others, Map<String, Component> otherComponents) {
    return new Newsroom(desk.with(others), preview, otherComponents);
  }

  /** What is shown. */
  public Edition edition() {
    return desk.edition();
  }

  /** The pages, in an order that depends on the edition alone. */
  public List<Page> layOut(Workers workers) {
    List<Supplier<List<Sheet>>> parts = new ArrayList<>();
    for (String language : desk.settings().languages()) {
      parts.add(() -> new FrontPages(desk, language).sheets());
      parts.add(() -> new NewsList(desk, language).sheets());
      parts.add(() -> new Archives(desk, language).sheets());
      parts.add(() -> new TagLists(desk, language).sheets());
      parts.add(() -> new Directories(desk, language).sheets());
    }
    parts.add(() -> new DocumentPages(desk).sheets());
    parts.add(() -> new NewsOf(desk).sheets());
    parts.add(() -> new PatternPage(desk, components).sheets());
    return pages(parts, workers);
  }

  /** The home page of each language, and what else is found without looking for it. */
  public List<Page> fronts(Workers workers) {
    List<Supplier<List<Sheet>>> fronts = new ArrayList<>();
    for (String language : desk.settings().languages()) {
      fronts.add(() -> new FrontPages(desk, language).sheets());
    }
    return pages(fronts, workers);
  }

  /** Where its documents stand. */
  public Pieces pieces() {
    return new Pieces(desk.edition(), desk.urls());
  }

  /** The pages of some parts; a list and its counterparts in other languages must be in one. */
  private List<Page> pages(List<Supplier<List<Sheet>>> parts, Workers workers) {
    List<Sheet> sheets = workers.map(parts, Supplier::get).stream().flatMap(List::stream).toList();
    new Alternates(desk).link(sheets);
    return workers.map(sheets, new Frame(desk, banner)::page);
  }

  /**
   * The page of a document that may say something else than the edition’s of the same file: all
   * others are as they are in the edition.
   */
  public Page page(Document document) {
    Sheet sheet = new DocumentPages(desk).sheet(document);
    new Alternates(desk).link(List.of(sheet));
    return new Frame(desk, banner).page(sheet);
  }

  @Override
  public Optional<Subject> find(String name) {
    return views.find(name);
  }

  /** The news for programs that read it. */
  public NewsItems items() {
    return new NewsItems(desk);
  }
}
