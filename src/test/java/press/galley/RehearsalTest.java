package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.jbake.SiteSettings;
import press.galley.layout.Assets;
import press.galley.layout.Output;
import press.galley.parse.Document;
import press.galley.render.ParsedTemplates;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.Site;
import press.galley.site.Workers;

class RehearsalTest {

  private static final List<String> ASSETS =
      List.of("base.css", "print.css", "release.txt", "member.txt", "lead.txt", "${x}.txt");

  @TempDir Path folder;

  private final Workers workers = Workers.of(2);
  private final Problems problems = new Problems();

  @AfterEach
  void close() {
    workers.close();
  }

  /** Not so files that only the member's template or a component asks for. */
  @Test
  void whatTheCommonestPageAsksForByNameIsMade() throws IOException {
    newsroom();
    write("templates/layout/base.ftlh", "${asset(\"base.css\")} ${asset('print.css')}");
    write("templates/release.ftlh", "${asset( \"release.txt\" )} ${asset(\"${x}.txt\")}");
    assertEquals(List.of("base.css", "print.css", "release.txt"), made());
  }

  /** It is told by the page that needs it. */
  @Test
  void aBrokenTemplateIsPassedOver() throws IOException {
    newsroom();
    write("templates/layout/base.ftlh", "<#if");
    write("templates/release.ftlh", "${asset(\"release.txt\")}<#list");
    assertEquals(List.of("release.txt"), made());
    assertEquals(List.of(), problems.sorted());
  }

  /** It is told when a page asks for it, and no page may. */
  @Test
  void aBrokenStylesheetIsPassedOver() throws IOException {
    newsroom();
    write("assets/base.css", "@import \"base.css\";");
    write("templates/layout/base.ftlh", "${asset(\"base.css\")}");
    write("templates/release.ftlh", "");
    Assets assets = rehearsed();
    assertEquals(List.of(), problems.sorted());
    var unused = assets.url("base.css");
    assertEquals(1, problems.sorted().size());
  }

  @Test
  void nothingIsPublishedBeforeAPageAsksForIt() throws IOException {
    newsroom();
    write("assets/part.css", "b{}");
    write("assets/base.css", "@import \"part.css\"; i{background:url(lead.txt)}");
    write("templates/layout/base.ftlh", "${asset(\"base.css\")}");
    write("templates/release.ftlh", "");
    Assets assets = rehearsed();
    assertEquals(assets.names(), files(assets));
    var unused = assets.url("base.css");
    Set<String> left = new TreeSet<>(assets.names());
    left.removeAll(files(assets));
    assertEquals(Set.of("base.css", "part.css", "lead.txt"), left);
  }

  private static Set<String> files(Assets assets) {
    return assets.outputs().stream().map(Output::file).collect(Collectors.toSet());
  }

  private void newsroom() throws IOException {
    write("jbake.properties", "galley.layout=newsroom\n");
    write("templates/member.ftlh", "${asset(\"member.txt\")}");
    write("templates/components/lead/lead.ftlh", "${asset(\"lead.txt\")}");
    for (String name : ASSETS) {
      write("assets/" + name, "a{}");
    }
    for (String name : List.of("tide", "ebb")) {
      write("content/releases/" + name + ".md", "---\ntitle: T\ndate: 2026-01-01\n---\n\nIt.\n");
    }
    write("content/members/quay.md", "---\ntitle: Quay\ncountry: GB\n---\n\nIt.\n");
  }

  private Assets rehearsed() throws IOException {
    Site site = SiteSettings.read(folder.toRealPath(), Optional.empty(), Rules.GALLEY, problems);
    Shift shift = Shift.looking(site, workers, problems);
    List<Document> documents = shift.house().parse();
    Assets assets = new Assets(site, shift.sources(), problems);
    new Rehearsal(site, shift.sources().templates())
        .of(documents, new ParsedTemplates(site), assets);
    return assets;
  }

  /** Those that bear the fingerprint that they had before they were changed. */
  private List<String> made() throws IOException {
    Assets assets = rehearsed();
    Map<String, Optional<String>> before = new TreeMap<>();
    Assets others = rehearsed();
    assets.names().forEach(name -> before.put(name, others.url(name)));
    for (String name : ASSETS) {
      write("assets/" + name, "b{}");
    }
    return assets.names().stream()
        .sorted()
        .filter(name -> assets.url(name).equals(before.get(name)))
        .toList();
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    Files.writeString(path, text);
  }
}
