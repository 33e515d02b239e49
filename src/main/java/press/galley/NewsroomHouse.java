package press.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.galley.derive.Derivations;
import press.galley.edit.Edition;
import press.galley.edit.Later;
import press.galley.edit.MicrositeFronts;
import press.galley.edit.Outlook;
import press.galley.edit.Preview;
import press.galley.edit.ReferenceCheck;
import press.galley.jbake.Guests;
import press.galley.layout.Assets;
import press.galley.layout.Component;
import press.galley.layout.Components;
import press.galley.layout.Custody;
import press.galley.layout.FilesBeside;
import press.galley.layout.LaterAddresses;
import press.galley.layout.LaterFiles;
import press.galley.layout.Materials;
import press.galley.layout.Media;
import press.galley.layout.Messages;
import press.galley.layout.Output;
import press.galley.layout.Outputs;
import press.galley.layout.Page;
import press.galley.layout.Urls;
import press.galley.layout.newsroom.Bodies;
import press.galley.layout.newsroom.NewsItems;
import press.galley.layout.newsroom.Newsroom;
import press.galley.parse.ContentTypes;
import press.galley.parse.DataFiles;
import press.galley.parse.Document;
import press.galley.parse.FileName;
import press.galley.parse.Markups;
import press.galley.parse.NewsroomParser;
import press.galley.parse.Value.Mapping;
import press.galley.read.Source;
import press.galley.render.Answers;
import press.galley.render.Band;
import press.galley.render.NewsroomTemplates;
import press.galley.render.ParsedTemplates;
import press.galley.render.Rendering;
import press.galley.render.SubjectAnswers;
import press.galley.render.TemplateEngine;
import press.galley.site.ContentType;
import press.galley.site.Problems;
import press.galley.site.Site;

/** Galley's own newsroom: typed documents, lists, archives, feeds. */
final class NewsroomHouse implements House {

  private final Shift shift;
  private Band band = new Band(Preview.NONE);
  private final Map<String, Mapping> data;
  private final Map<String, Component> components;
  private final Urls urls;
  private final Assets assets;
  private final Messages messages;
  private Optional<Materials> materials = Optional.empty();
  private Optional<Custody> custody = Optional.empty();
  private final ContentTypes types;
  private final Guests guests;
  private Optional<Newsroom> laidOut = Optional.empty();
  private final Markups markups;
  private final FilesBeside files;

  NewsroomHouse(Shift shift) {
    this.shift = shift;
    Site site = shift.site();
    Problems problems = shift.problems();
    this.data =
        new DataFiles(site.settings().zone())
            .read(bytes(shift.sources().data(), problems), problems);
    this.components = Components.read(shift.sources().templates(), site.templateFolder(), problems);
    this.urls = new Urls(site.settings());
    this.assets = new Assets(site, shift.sources(), problems);
    this.guests = Guests.of(site, problems);
    this.markups = new Markups(guests.markups());
    this.files = new FilesBeside(site, shift.sources(), assets, markups);
    this.messages = Messages.of(site, shift.sources().templates(), problems);
    this.types = ContentTypes.of(bytes(shift.sources().types(), problems), problems);
  }

  private Materials materials(Custody custody) {
    Media media = new Media(files, assets, urls, custody, shift.problems());
    return new Materials(urls, media, assets, messages, data, shift.problems());
  }

  /** The same materials for looking alone: what is asked of them here is not published. */
  private Materials looking(Custody custody) {
    Problems unsaid = new Problems();
    Assets own = new Assets(shift.site(), shift.sources(), unsaid);
    FilesBeside beside = new FilesBeside(shift.site(), shift.sources(), own, markups);
    Media media = new Media(beside, own, urls, custody, unsaid);
    return new Materials(urls, media, own, messages, data, unsaid);
  }

  @Override
  public List<Document> parse() {
    List<Document> documents =
        new NewsroomParser(
                shift.site(), types, markups, shift.last().documents(), shift.last().parsed())
            .parse(shift.sources().content(), shift.workers(), shift.problems());
    ReferenceCheck.of(documents, broken(documents), data, markups, shift.problems());
    return documents;
  }

  /** The ids, by path, of the documents that could not be parsed. */
  private Map<String, String> broken(List<Document> parsed) {
    Map<String, String> broken = texts();
    parsed.forEach(document -> broken.remove(document.path()));
    return broken;
  }

  /** The ids, by path, of all texts on disk, those that this bake does without among them. */
  private Map<String, String> texts() {
    Stream<String> read = shift.sources().content().stream().map(Source::path);
    return Stream.concat(read, shift.redaction().paths().stream())
        .filter(path -> Document.isDocument(path) || markups.knows(ending(path)))
        .collect(
            Collectors.toMap(
                path -> path,
                path -> FileName.of(path, shift.site()).id(),
                (one, same) -> one,
                TreeMap::new));
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  @Override
  public String address(Document document, Edition all) {
    return urls.canonical(document, all);
  }

  @Override
  public List<Page> layOut(Edition edition, Preview preview) {
    band = new Band(preview);
    Custody keeper = new Custody(edition, texts());
    Materials own = materials(keeper);
    custody = Optional.of(keeper);
    materials = Optional.of(own);
    Newsroom newsroom = new Newsroom(edition, preview, own, components);
    laidOut = Optional.of(newsroom);
    List<Page> pages = new ArrayList<>(newsroom.layOut(shift.workers()));
    pages.addAll(
        guests.layOut(
            edition,
            types.all().stream().map(ContentType::name).toList(),
            urls,
            new Bodies(edition, own)::html));
    return Outputs.distinct(pages, shift.problems());
  }

  @Override
  public Press press(Edition edition, List<Page> pages) {
    Newsroom newsroom = laidOut.orElseThrow();
    Materials own = materials.orElseThrow();
    Materials looking = looking(custody.orElseThrow());
    Answers looks =
        new SubjectAnswers(new Newsroom(edition, Preview.NONE, looking, components), looking);
    List<TemplateEngine> engines = new ArrayList<>();
    NewsroomTemplates.check(shift.sources().templates(), shift.problems());
    engines.add(
        new NewsroomTemplates(new ParsedTemplates(shift.site()), own, components, newsroom, looks));
    guests.templates().ifPresent(engines::add);
    Rendering rendering =
        new Rendering(engines, band, shift.last().pages(), shift.place(), shift.problems());
    return new NewsroomPress(
        shift, rendering, own, () -> derived(edition, pages, newsroom.items(), own));
  }

  /** What needs no template: feeds, maps, rules for the host. */
  private List<Output> derived(Edition edition, List<Page> pages, NewsItems items, Materials own) {
    return shift
        .workers()
        .map(Derivations.newsroom(own, items), derivation -> derivation.derive(edition, pages))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public void lookAhead(Outlook outlook, List<Page> pages) {
    Later later = new Later(shift.site().settings().zone(), shift.problems());
    new LaterFiles(outlook, files, later).check();
    new LaterAddresses(outlook, urls, later).check(pages);
    new MicrositeFronts(Set.copyOf(texts().values()), shift.site())
        .check(outlook, shift.problems());
  }

  @Override
  public boolean isTied() {
    return guests.templates().isPresent();
  }

  @Override
  public void close() {
    guests.close();
  }

  private static SortedMap<String, byte[]> bytes(List<Source> sources, Problems problems) {
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    for (Source source : sources) {
      source.read(problems).ifPresent(read -> bytes.put(source.path(), read));
    }
    return bytes;
  }
}
