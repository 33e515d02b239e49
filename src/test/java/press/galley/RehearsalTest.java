package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  @TempDir Path folder;

  private final Workers workers = Workers.of(2);
  private final Problems problems = new Problems();

  @AfterEach
  void close() {
    workers.close();
  }

  /** Of files that only the member's template or a component asks for nothing is made. */
  @Test
  void whatTheCommonestPageAsksForByNameIsMade() throws IOException {
    newsroom();
    write("templates/layout/base.ftlh", "${asset(\"base.css\")} ${asset('none.css')}");
    write("templates/release.ftlh", "${asset( \"release.txt\" )} ${asset(\"${x}.txt\")}");
    assertEquals(List.of("base.css", "release.txt"), made());
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

  private void newsroom() throws IOException {
    write("jbake.properties", "galley.layout=newsroom\n");
    write("templates/member.ftlh", "${asset(\"member.txt\")}");
    write("templates/components/lead/lead.ftlh", "${asset(\"lead.txt\")}");
    for (String name : List.of("base.css", "release.txt", "member.txt", "lead.txt", "x.txt")) {
      write("assets/" + name, "a{}");
    }
    for (String name : List.of("tide", "ebb")) {
      write("content/releases/" + name + ".md", "---\ntitle: T\ndate: 2026-01-01\n---\n\nIt.\n");
    }
    write("content/members/quay.md", "---\ntitle: Quay\ncountry: GB\n---\n\nIt.\n");
  }

  /** The names, without fingerprints, of the files that are published by the rehearsal. */
  private List<String> made() throws IOException {
    Site site = SiteSettings.read(folder.toRealPath(), Optional.empty(), Rules.GALLEY, problems);
    Shift shift = Shift.looking(site, workers, problems);
    List<Document> documents = shift.house().parse();
    Assets assets = new Assets(site, shift.sources(), problems);
    new Rehearsal(site, shift.sources().templates())
        .of(documents, new ParsedTemplates(site), assets);
    return assets.outputs().stream()
        .map(Output::file)
        .filter(file -> !assets.names().contains(file))
        .map(file -> file.replaceFirst("[.][0-9a-f]+[.]", "."))
        .sorted()
        .toList();
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    Files.writeString(path, text);
  }
}
