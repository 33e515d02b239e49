package press.galley.render;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import freemarker.core.ParseException;
import freemarker.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.jbake.SiteSettings;
import press.galley.site.Problems;
import press.galley.site.Rules;

class ParsedTemplatesTest {

  @TempDir Path folder;

  private ParsedTemplates templates;

  @BeforeEach
  void open() throws IOException {
    Files.writeString(folder.resolve("jbake.properties"), "galley.layout=newsroom\n");
    Files.createDirectory(folder.resolve("templates"));
    templates =
        new ParsedTemplates(
            SiteSettings.read(folder.toRealPath(), Optional.empty(), Rules.GALLEY, new Problems()));
  }

  /** Not that there was an error on an earlier attempt. */
  @Test
  void whatIsWrongIsSaidToThePageAsIfNobodyHadTried() throws IOException {
    Files.writeString(folder.resolve("templates/page.ftlh"), "<#if");
    templates.parse("page.ftlh");
    assertThrows(ParseException.class, () -> templates.template("page.ftlh"));
  }

  @Test
  void pagesOfAllLanguagesShareATemplate() throws IOException {
    Files.writeString(folder.resolve("templates/page.ftlh"), "It.");
    Template own = templates.template("page.ftlh");
    assertSame(own, own.getConfiguration().getTemplate("page.ftlh", Locale.FRENCH));
  }
}
