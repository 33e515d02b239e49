package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.read.SourceReader;
import press.galley.read.Sources;
import press.galley.site.Freeze;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.Settings;
import press.galley.site.Site;
import press.galley.site.Workers;

/** The same sources at the same T give the same bytes, wherever and however they are baked. */
class DeterminismTest {

  @TempDir Path temporary;
  private Map<String, String> expected;

  @BeforeEach
  void bakeOnce() throws IOException {
    SmallNewsroom newsroom = SmallNewsroom.in(temporary.resolve("first"));
    newsroom.bake();
    expected = newsroom.files();
    assertNotEquals(Map.of(), expected);
  }

  @Test
  void anotherTimeZoneGivesTheSameBytes() throws IOException {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertSameBytes();
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void aLocaleWithOtherDigitsAndLettersGivesTheSameBytes() throws IOException {
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        SmallNewsroom newsroom = SmallNewsroom.in(temporary.resolve(tag));
        newsroom.bake();
        assertEquals(expected, newsroom.files());
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void oneThreadAndEightGiveTheSameBytes() throws IOException {
    for (int threads : new int[] {1, 8}) {
      SmallNewsroom newsroom = SmallNewsroom.in(temporary.resolve("threads" + threads));
      try (Workers workers = Workers.of(threads)) {
        newsroom.bake(workers);
      }
      assertEquals(expected, newsroom.files());
    }
  }

  @Test
  void filesMadeInAnyOrderGiveTheSameBytes() throws IOException {
    SmallNewsroom source = SmallNewsroom.in(temporary.resolve("source"));
    List<Map.Entry<String, String>> files =
        new ArrayList<>(new TreeMap<>(Tree.read(source.folder())).entrySet());
    Collections.shuffle(files, new Random(20251104));
    Path shuffled = temporary.resolve("shuffled");
    for (Map.Entry<String, String> file : files) {
      Path target = shuffled.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.copy(source.folder().resolve(file.getKey()), target);
    }
    Site site =
        new Site(
            shuffled, shuffled.resolve("out"), new Settings(Map.of()), Rules.GALLEY, Freeze.NONE);
    try (Workers workers = Workers.forAllCores()) {
      Sources sources = SourceReader.read(site, workers, new Problems());
      assertEquals(sources.content().stream().sorted().toList(), sources.content());
    }
    Command.in(shuffled).run("bake");
    assertEquals(expected, Tree.read(shuffled.resolve("target/site")));
  }

  private void assertSameBytes() throws IOException {
    SmallNewsroom newsroom = SmallNewsroom.in(temporary.resolve("second"));
    newsroom.bake();
    assertEquals(expected, newsroom.files());
  }
}
