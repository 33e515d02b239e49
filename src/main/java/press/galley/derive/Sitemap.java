package press.galley.derive;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import press.galley.edit.Edition;
import press.galley.layout.Alternate;
import press.galley.layout.Listing;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.layout.Urls;

/**
 * The map of the site for search engines (sitemaps.org): every page with its last change and its
 * other languages. Where one file may not hold it, it is split, and the map is an index.
 */
final class Sitemap implements Derivation {

  /**
   * How much one file may hold.
   *
   * @param pages how many pages
   * @param bytes how many bytes
   */
  record Limits(int pages, int bytes) {
    /** What sitemaps.org allows. */
    static final Limits PROTOCOL = new Limits(50_000, 50 * 1024 * 1024);
  }

  private final Urls urls;
  private final Forms forms;
  private final Limits limits;

  Sitemap(Urls urls, Forms forms, Limits limits) {
    this.urls = urls;
    this.forms = forms;
    this.limits = limits;
  }

  @Override
  public boolean mayMake(String file) {
    return file.startsWith("sitemap");
  }

  @Override
  public List<Output> derive(Edition edition, List<Page> pages) {
    String own = edition.site().settings().language();
    List<Page> listed =
        pages.stream()
            .filter(page -> page.listing().isPresent())
            .sorted(Comparator.comparing(Page::url))
            .toList();
    List<byte[]> parts = new ArrayList<>();
    split(listed, own, parts);
    if (parts.size() == 1) {
      return List.of(new Output.Made(Urls.file(urls.sitemap()), parts.get(0)));
    }
    List<Output> outputs = new ArrayList<>();
    for (byte[] part : parts) {
      outputs.add(new Output.Made(Urls.file(urls.sitemap(outputs.size() + 1)), part));
    }
    outputs.add(new Output.Made(Urls.file(urls.sitemap()), index(parts.size())));
    return outputs;
  }

  private void split(List<Page> pages, String own, List<byte[]> parts) {
    if (pages.size() > limits.pages()) {
      split(pages.subList(0, limits.pages()), own, parts);
      split(pages.subList(limits.pages(), pages.size()), own, parts);
      return;
    }
    byte[] part = forms.fill("sitemap.ftlx", Map.of("pages", entries(pages, own)));
    if (part.length > limits.bytes() && pages.size() > 1) {
      int half = pages.size() / 2;
      split(pages.subList(0, half), own, parts);
      split(pages.subList(half, pages.size()), own, parts);
    } else {
      parts.add(part);
    }
  }

  private List<Map<String, Object>> entries(List<Page> pages, String own) {
    return pages.stream()
        .flatMap(page -> page.listing().stream().map(listing -> entry(page, listing, own)))
        .toList();
  }

  private Map<String, Object> entry(Page page, Listing listing, String own) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("url", urls.absolute(page.url()));
    listing
        .changed()
        .ifPresent(at -> entry.put("changed", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at)));
    List<Map<String, String>> alternates = new ArrayList<>();
    for (Alternate alternate : listing.alternates()) {
      alternates.add(alternate(alternate.language(), alternate));
    }
    listing.alternates().stream()
        .filter(alternate -> alternate.language().equals(own))
        .forEach(alternate -> alternates.add(alternate("x-default", alternate)));
    entry.put("alternates", alternates);
    return entry;
  }

  private Map<String, String> alternate(String language, Alternate alternate) {
    return Map.of("language", language, "url", alternate.canonical());
  }

  private byte[] index(int parts) {
    List<String> addresses =
        IntStream.rangeClosed(1, parts)
            .mapToObj(part -> urls.absolute(urls.sitemap(part)))
            .toList();
    return forms.fill("sitemap-index.ftlx", Map.of("sitemaps", addresses));
  }
}
