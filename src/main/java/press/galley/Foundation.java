package press.galley;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import press.galley.jbake.Guests;
import press.galley.layout.Assets;
import press.galley.layout.Component;
import press.galley.layout.Components;
import press.galley.layout.Custody;
import press.galley.layout.FilesBeside;
import press.galley.layout.Materials;
import press.galley.layout.Media;
import press.galley.layout.Messages;
import press.galley.layout.Urls;
import press.galley.parse.ContentTypes;
import press.galley.parse.DataFiles;
import press.galley.parse.Markups;
import press.galley.parse.Value.Mapping;
import press.galley.read.Source;
import press.galley.read.Sources;
import press.galley.site.Problems;
import press.galley.site.Site;
import press.galley.site.Workers;

/**
 * What the texts of a newsroom stand on.
 *
 * @param site the site
 * @param sources its files
 * @param data the data files by name
 * @param componentsRead the components by name, which may still be read
 * @param types the content types
 * @param messages the words of the templates
 * @param guests the engines of other markups and templates
 * @param files those that documents may mean
 */
record Foundation(
    Site site,
    Sources sources,
    Map<String, Mapping> data,
    Supplier<Map<String, Component>> componentsRead,
    ContentTypes types,
    Messages messages,
    Guests guests,
    Markups markups,
    FilesBeside files) {

  /** Copies its data. */
  Foundation {
    data = Map.copyOf(data);
  }

  /** The components by name. */
  Map<String, Component> components() {
    return componentsRead.get();
  }

  /** That of a site; what is wrong with it is said there. */
  static Foundation of(Site site, Sources sources, Workers workers, Problems problems) {
    Supplier<Map<String, Mapping>> data =
        workers.begin(
            () ->
                new DataFiles(site.settings().zone())
                    .read(bytes(sources.data(), problems), problems));
    Supplier<Map<String, Component>> components =
        workers.begin(
            () ->
                Map.copyOf(Components.read(sources.templates(), site.templateFolder(), problems)));
    Guests guests = Guests.of(site, problems);
    Markups markups = new Markups(guests.markups());
    return new Foundation(
        site,
        sources,
        data.get(),
        components,
        ContentTypes.of(bytes(sources.types(), problems), problems),
        Messages.of(site, sources.templates(), problems),
        guests,
        markups,
        new FilesBeside(site, sources, new Assets(site, sources, problems), markups));
  }

  /** The same texts with other templates and assets. */
  Foundation redressed(Sources others, Problems problems) {
    Map<String, Component> read =
        Components.read(others.templates(), site.templateFolder(), problems);
    return new Foundation(
        site,
        others,
        data,
        () -> read,
        types,
        Messages.of(site, others.templates(), problems),
        guests,
        markups,
        files.with(new Assets(site, others, problems)));
  }

  /**
   * What a layout works with. What is asked of these is published by these alone, and what is wrong
   * is said there.
   */
  Materials materials(Custody custody, Problems problems) {
    return materials(custody, assets(problems), problems);
  }

  /** The same with assets that have been asked already. */
  Materials materials(Custody custody, Assets assets, Problems problems) {
    Urls urls = new Urls(site.settings());
    FilesBeside beside = files.with(assets);
    Media media = new Media(beside, assets, urls, custody, problems);
    return new Materials(urls, media, assets, messages, data, problems);
  }

  /** Assets of which nothing has been asked. */
  Assets assets(Problems problems) {
    return new Assets(site, sources, problems);
  }

  private static SortedMap<String, byte[]> bytes(List<Source> sources, Problems problems) {
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    for (Source source : sources) {
      source.read(problems).ifPresent(read -> bytes.put(source.path(), read));
    }
    return bytes;
  }
}
