package press.galley.preview.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.galley.Impression;
import press.galley.layout.HomeLinks;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.parse.Document;
import press.galley.site.Json;
import press.galley.site.Settings;
import press.galley.site.Settings.LayoutStyle;

/** Tells what is known of a page, as JSON: {@code groups, search, card}. */
public final class Facts {

  private Facts() {}

  /** Of the page of a file, by its path under the output folder; of none, nothing is known. */
  public static String of(String file, Impression impression) {
    Map<String, Object> facts = new LinkedHashMap<>();
    List<Map<String, Object>> groups = new ArrayList<>();
    facts.put("groups", groups);
    Optional<Page> page = impression.page(file);
    if (page.isPresent()) {
      Settings settings = impression.site().settings();
      HomeLinks home = new HomeLinks(settings.host(), settings.basePath());
      Looks looks = new Looks(html(file, impression), page.get(), home);
      groups.addAll(groups(page.get(), impression));
      facts.put("search", looks.search());
      facts.put("card", looks.card());
    }
    return Json.text(facts);
  }

  private static List<Map<String, Object>> groups(Page page, Impression impression) {
    Optional<Document> document =
        impression.documents().stream()
            .filter(one -> one.path().equals(page.place().file()))
            .findFirst();
    List<Map<String, Object>> groups = new ArrayList<>();
    add("To check", CheckFacts.of(page, document, impression), groups);
    if (document.isPresent()) {
      add("Text", TextFacts.of(document.get()), groups);
      if (impression.site().settings().layout() == LayoutStyle.NEWSROOM) {
        add("Shown on", ListFacts.of(document.get(), impression), groups);
        add("Links", LinkFacts.of(document.get(), impression), groups);
        add("Pictures", PictureFacts.of(document.get(), impression), groups);
        add("Languages", LanguageFacts.of(document.get(), impression), groups);
      }
    }
    add("Made from", ReadFacts.of(page, impression), groups);
    return groups;
  }

  private static void add(String title, List<Fact> facts, List<Map<String, Object>> groups) {
    if (!facts.isEmpty()) {
      groups.add(Map.of("title", title, "facts", facts.stream().map(Fact::json).toList()));
    }
  }

  private static String html(String file, Impression impression) {
    return impression.file(file).map(Facts::text).orElse("");
  }

  private static String text(Output output) {
    try {
      return new String(output.bytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
