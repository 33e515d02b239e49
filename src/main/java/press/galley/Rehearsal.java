package press.galley;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.galley.layout.Assets;
import press.galley.parse.Document;
import press.galley.read.Source;
import press.galley.read.Utf8;
import press.galley.render.ParsedTemplates;
import press.galley.site.Problems;
import press.galley.site.Site;

/**
 * Makes ahead, while one core works the edition out, what the first page most likely needs: the
 * templates that others import and the one that most documents have, and the files that these ask
 * for by name. To parse all would take longer than it saves. What is wrong with a template is told
 * by the page that needs it.
 */
final class Rehearsal {

  private static final Pattern ASSET =
      Pattern.compile("\\basset\\(\\s*(?:\"([^\"$]+)\"|'([^'$]+)')\\s*\\)");

  private final Site site;
  private final List<Source> sources;

  /** Of a site with these files in the folder of its templates. */
  Rehearsal(Site site, List<Source> sources) {
    this.site = site;
    this.sources = sources;
  }

  /** Parses templates, and makes what they ask for. */
  void of(List<Document> documents, ParsedTemplates templates, Assets assets) throws IOException {
    Map<String, Source> byName =
        sources.stream().collect(Collectors.toMap(this::name, Function.identity()));
    List<Source> first =
        Stream.concat(shared(byName), commonest(documents))
            .flatMap(name -> Stream.ofNullable(byName.get(name)))
            .toList();
    first.stream()
        .flatMap(template -> asked(template).stream())
        .distinct()
        .forEach(assets::rehearse);
    for (Source template : first) {
      templates.parse(name(template));
    }
  }

  /** Those that others import: they stand in folders, and are no components. */
  private Stream<String> shared(Map<String, Source> byName) {
    return byName.keySet().stream()
        .filter(name -> name.endsWith(".ftlh") && name.indexOf('/') > 0)
        .filter(name -> !name.startsWith("components/"))
        .sorted();
  }

  private static Stream<String> commonest(List<Document> documents) {
    Map<String, Long> counts =
        documents.stream()
            .collect(
                Collectors.groupingBy(
                    document -> document.type().template(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .stream();
  }

  private String name(Source source) {
    return source.path().substring(site.templateFolder().length() + 1);
  }

  private static List<String> asked(Source template) {
    List<String> asked = new ArrayList<>();
    Matcher asset = ASSET.matcher(Utf8.text(template, new Problems()).orElse(""));
    while (asset.find()) {
      asked.add(Optional.ofNullable(asset.group(1)).orElseGet(() -> asset.group(2)));
    }
    return asked;
  }
}
