package press.galley.preview.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.galley.Impression;
import press.galley.cache.PageRecord;
import press.galley.cache.Reading;
import press.galley.layout.Page;
import press.galley.layout.Urls;
import press.galley.parse.Document;
import press.galley.read.Source;
import press.galley.render.Explanation;
import press.galley.render.SubjectAnswers;

/** What a page was made from: templates first, then texts, data, messages, assets, settings. */
final class ReadFacts {

  private static final String MESSAGES = "i18n/";
  private static final String COMPONENTS = "components/";

  private final Page page;
  private final Impression impression;
  private final Set<String> templates;

  private ReadFacts(Page page, Impression impression) {
    this.page = page;
    this.impression = impression;
    String folder = impression.site().templateFolder() + "/";
    this.templates =
        impression.sources().templates().stream()
            .map(Source::path)
            .map(path -> path.startsWith(folder) ? path.substring(folder.length()) : path)
            .collect(Collectors.toSet());
  }

  /** Of a page, which is made for that if nobody has looked at it. */
  static List<Fact> of(Page page, Impression impression) {
    Fact template = Fact.of("Template", page.template());
    if (impression.file(page.file()).isEmpty()) {
      return List.of(template, Fact.of("More", "not known", "it could not be made"));
    }
    return impression
        .explanation(page)
        .flatMap(Explanation::record)
        .map(record -> new ReadFacts(page, impression).all(record))
        .orElseGet(
            () ->
                List.of(
                    template, Fact.of("More", "not known", "it reads what may differ each time")));
  }

  private List<Fact> all(PageRecord record) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Template", page.template()));
    those(record)
        .filter(name -> !name.startsWith(MESSAGES) && !name.startsWith(COMPONENTS))
        .filter(name -> !name.equals(page.template()))
        .forEach(name -> facts.add(Fact.of("Template", name)));
    those(record)
        .filter(name -> name.startsWith(COMPONENTS))
        .map(name -> name.substring(COMPONENTS.length()).replaceFirst("/.*", ""))
        .distinct()
        .forEach(name -> facts.add(Fact.of("Component", name)));
    ReadTexts texts = ReadTexts.of(record, impression);
    texts.others(page.place().file()).forEach(text -> facts.add(fact(text)));
    facts.addAll(texts.data());
    those(record)
        .filter(name -> name.startsWith(MESSAGES))
        .forEach(name -> facts.add(Fact.of("Messages", name)));
    own(SubjectAnswers.ASSET, record).forEach(name -> facts.add(Fact.of("Asset", name)));
    if (own(SubjectAnswers.MODEL, record).anyMatch("site"::equals)) {
      facts.add(Fact.of("Settings", "jbake.properties"));
    }
    return facts;
  }

  /** Its templates that are there; one that is not is noted as well. */
  private Stream<String> those(PageRecord record) {
    return record.templates().stream().filter(templates::contains);
  }

  private static Stream<String> own(String subject, PageRecord record) {
    return record.own().stream()
        .filter(reading -> reading.subject().equals(subject))
        .map(Reading::names)
        .flatMap(List::stream);
  }

  private Fact fact(Document text) {
    Urls urls = new Urls(impression.site().settings());
    String url = urls.of(text);
    return new Fact(
        "Text",
        text.title(),
        text.path(),
        impression.page(Urls.file(url)).map(shown -> urls.link(url)));
  }
}
