package press.galley.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The handbook's page on configuration has every key. */
class SettingsPageTest {

  @Test
  void everyKeyOfGalleysHasItsSectionAndNoOtherIsThere() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/configuration.md"));
    List<String> sections =
        Pattern.compile("(?m)^### (galley\\..+)$")
            .matcher(page)
            .results()
            .map(heading -> heading.group(1))
            .toList();
    assertEquals(new TreeSet<>(SettingsCheck.KEYS), new TreeSet<>(sections));
  }
}
