package press.galley.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.galley.jbake.SiteSettings;
import press.galley.read.Source;
import press.galley.read.Sources;
import press.galley.site.Freeze;
import press.galley.site.Place;
import press.galley.site.Problems;
import press.galley.site.Site;

/** Shows the line of a source that a problem stands in. */
final class Excerpt {

  private static final int LONGEST = 400;

  private final Map<String, Source> sources;

  /**
   * Of a site.
   *
   * @param all its files; what stands in the site's own folder is not among them
   */
  Excerpt(Site site, Sources all) {
    Stream<Source> own =
        Stream.of(SiteSettings.FILE, Freeze.FILE).map(file -> Source.apart(file, site.root()));
    Stream<Source> others =
        Stream.of(all.content(), all.templates(), all.data(), all.types()).flatMap(List::stream);
    this.sources = Sources.byPath(Stream.concat(own, others).toList());
  }

  /** The line, as it is on disk now; empty where there is none. */
  String line(Place place) {
    return Optional.ofNullable(sources.get(place.file()))
        .filter(source -> place.line() > 0)
        .flatMap(source -> source.read(new Problems()))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .flatMap(text -> text.lines().skip(place.line() - 1).findFirst())
        .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line)
        .orElse("");
  }
}
