package press.galley;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import press.galley.cache.Cache;
import press.galley.cache.ParsedDocuments;
import press.galley.cache.ParsedDocuments.Texts;
import press.galley.edit.Bearing;
import press.galley.edit.Edition;
import press.galley.edit.Preview;
import press.galley.edit.ReferenceCheck;
import press.galley.layout.Custody;
import press.galley.layout.Materials;
import press.galley.layout.MissingFiles;
import press.galley.layout.Page;
import press.galley.layout.newsroom.Newsroom;
import press.galley.parse.AlreadyParsed;
import press.galley.parse.Document;
import press.galley.parse.NewsroomParser;
import press.galley.read.Source;
import press.galley.read.Sources;
import press.galley.render.Answers;
import press.galley.render.Band;
import press.galley.render.NewsroomTemplates;
import press.galley.render.ParsedTemplates;
import press.galley.render.Rendering;
import press.galley.site.Problems;

/**
 * Takes late news into a newsroom that is laid out: texts of which only the words differ, templates
 * and assets. The page of such a text is made anew at once, in a time that does not depend on the
 * size of the site. What else shows it, such as a list, waits for the next layout.
 *
 * @param foundation what the texts stand on
 * @param edition what is shown
 * @param custody keeps files that are not public
 * @param references checks what texts name
 * @param newsroom the layout
 * @param templates the templates
 */
record StopPress(
    Foundation foundation,
    Edition edition,
    Custody custody,
    Supplier<ReferenceCheck> references,
    Newsroom newsroom,
    ParsedTemplates templates) {

  /** More than these are no late news, but another site. */
  private static final int FEW = 20;

  /**
   * What has come in.
   *
   * @param documents the texts that were saved and could be parsed, faulty ones among them, by path
   * @param pages those that are made anew
   * @param press makes these
   * @param next takes in what comes later
   */
  record Late(
      Map<String, Document> documents, Collection<Page> pages, Press press, StopPress next) {}

  /**
   * Takes in files that were saved; nothing where the site must be laid out anew for them.
   *
   * @param saved those files as they are now
   * @param before all documents as they were
   * @param pages all pages as they were, asked for where all are made anew
   * @param shift has all files as they are now, and hears what is wrong with these
   */
  Optional<Late> take(
      Collection<Source> saved,
      List<Document> before,
      Supplier<Collection<Page>> pages,
      Shift shift) {
    Problems problems = shift.problems();
    Set<String> paths = saved.stream().map(Source::path).collect(Collectors.toSet());
    Map<String, Document> then = new HashMap<>();
    before.stream()
        .filter(one -> paths.contains(one.path()))
        .forEach(one -> then.put(one.path(), one));
    List<Source> texts = saved.stream().filter(one -> then.containsKey(one.path())).toList();
    if (saved.size() > FEW || !saved.stream().allMatch(one -> isKnown(one, then))) {
      return Optional.empty();
    }
    Map<String, Document> documents = new HashMap<>();
    for (Document document : parsed(texts, shift)) {
      references.get().sayingTo(problems).one(document);
      documents.put(document.path(), document);
    }
    List<Document> all = List.copyOf(documents.values());
    // What names a file that is not there is not the last good text, so it is known at once.
    new MissingFiles(foundation.files()).check(all, problems);
    List<Document> sound = Sound.among(all, problems);
    if (!sound.stream().allMatch(one -> isSame(one, then))) {
      return Optional.empty();
    }
    boolean isRedressed = texts.size() < saved.size();
    StopPress next = isRedressed ? redressed(shift.sources(), problems) : this;
    Newsroom newsroom = next.newsroom;
    Materials materials = next.foundation.materials(custody, problems);
    Newsroom late = newsroom.with(materials, next.foundation.components());
    Map<String, Page> made = new HashMap<>();
    if (isRedressed) {
      pages.get().forEach(page -> made.put(page.file(), page));
    }
    sound.stream()
        .map(document -> late.page(edition.told(document)))
        .forEach(page -> made.put(page.file(), page));
    Press press = next.press(late, materials, shift);
    return Optional.of(new Late(documents, made.values(), press, next));
  }

  private boolean isKnown(Source saved, Map<String, Document> before) {
    String path = saved.path();
    return before.containsKey(path)
        ? foundation.markups().isOwn(saved.extension())
        : path.startsWith(foundation.site().templateFolder() + "/")
            || path.startsWith(foundation.site().assetFolder() + "/");
  }

  /** Whether a text only reads otherwise; one that has no page now must be laid out for one. */
  private boolean isSame(Document now, Map<String, Document> before) {
    Document then = before.get(now.path());
    return then != null && Bearing.isSame(then, now) && edition.ofFile(now.path()).isPresent();
  }

  private List<Document> parsed(List<Source> texts, Shift shift) {
    return new NewsroomParser(
            foundation.site(),
            foundation.types(),
            foundation.markups(),
            new ParsedDocuments(Cache.EMPTY, Texts.LEFT_OUT),
            AlreadyParsed.NOTHING)
        .few(texts, shift.problems());
  }

  private StopPress redressed(Sources sources, Problems problems) {
    NewsroomTemplates.check(sources.templates(), problems);
    return new StopPress(
        foundation.redressed(sources, problems),
        edition,
        custody,
        references,
        newsroom,
        new ParsedTemplates(foundation.site()));
  }

  private Press press(Newsroom late, Materials materials, Shift shift) {
    NewsroomTemplates engine =
        new NewsroomTemplates(templates, materials, foundation.components(), late, Answers.NONE);
    Rendering rendering =
        new Rendering(
            List.of(engine),
            new Band(Preview.NONE),
            shift.last().pages(),
            shift.place(),
            shift.problems());
    return new NewsroomPress(shift, rendering, materials, Derived.NOTHING);
  }
}
