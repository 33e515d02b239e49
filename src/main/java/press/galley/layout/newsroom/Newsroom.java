package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.galley.edit.Edition;
import press.galley.layout.Component;
import press.galley.layout.Layout;
import press.galley.layout.Materials;
import press.galley.layout.Page;

/** Lays out a newsroom: every document on a page of its own, and the lists that lead to them. */
public final class Newsroom implements Layout {

  private final Materials materials;
  private final Map<String, Component> components;

  /** A newsroom made with these; its page of patterns shows these components. */
  public Newsroom(Materials materials, Map<String, Component> components) {
    this.materials = materials;
    this.components = Map.copyOf(components);
  }

  @Override
  public List<Page> layOut(Edition edition) {
    Desk desk = new Desk(edition, materials);
    Frame frame = new Frame(desk);
    List<Sheet> sheets = new ArrayList<>();
    for (String language : edition.site().settings().languages()) {
      Stream.of(
              new FrontPages(desk, language).sheets(),
              new NewsList(desk, language).sheets(),
              new Archives(desk, language).sheets(),
              new TagLists(desk, language).sheets(),
              new Directories(desk, language).sheets())
          .forEach(sheets::addAll);
    }
    sheets.addAll(new DocumentPages(desk).sheets());
    sheets.addAll(new PatternPage(desk, components).sheets());
    new Alternates(desk).link(sheets);
    return sheets.stream().map(frame::page).toList();
  }
}
